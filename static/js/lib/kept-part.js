// Puts a part of a page in the place of an older one, without taking away what someone is doing
// in it: an opened <details> stays open, what was typed stays typed, the focus stays where it was.
export function putInPlace(old, kept) {
  const held = old.contains(document.activeElement) ? document.activeElement : null;
  const isOpen = old.querySelector("details")?.open;
  if (isOpen) {
    const [typed, field] = [old, kept].map((part) => part.querySelector("input[name=reason]"));
    kept.querySelector("details").open = true;
    if (typed && field) field.value = typed.value;
  }
  old.replaceWith(kept);
  if (held) (twin(kept, held) ?? kept.querySelector("button, summary"))?.focus({ preventScroll: true });
}

function twin(part, element) {
  const alike = [...part.querySelectorAll(element.localName)];
  return alike.find((each) => each.name === element.name && each.value === element.value)
    ?? alike.find((each) => each.name === element.name);
}
