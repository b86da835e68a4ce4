"""What axe finds on a page: all of it, but the contrast of each kind of text only once."""

from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

GRAVE = {"serious", "critical"}
RUN = """async (known) => {
  const page = await axe.run(document, {
    resultTypes: ["violations"], rules: { "color-contrast": { enabled: false } } });
  const has = new Set(known), fresh = new Map();
  const told = ["class", "role", "open", "disabled", "aria-current", "aria-pressed",
    "aria-selected", "aria-disabled", "data-state"];
  const kind = (element) => element.tagName
    + told.map((name) => "," + (element.getAttribute(name) ?? "")).join("");
  for (const element of document.querySelectorAll("body *")) {
    const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!says && !element.matches("input, select, textarea")) continue;
    if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
    let path = "";
    for (let at = element; at; at = at.parentElement) path = `${kind(at)}>${path}`;
    if (!has.has(path) && !fresh.has(path)) fresh.set(path, element);
  }
  const seen = fresh.size === 0 ? { violations: [] } : await axe.run(
    { include: [...fresh.values()] },
    { resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast"] } });
  return { found: [...page.violations, ...seen.violations], fresh: [...fresh.keys()] };
}"""
"""Contrast is by far the dearest rule, and the same for all texts in the same kind of place."""


def complaints(page: Page, known: set[str]) -> list[str]:
    """What stops people who do not see or point well; only what axe calls grave.

    `known` holds the kinds of place whose contrast was looked at before, and grows.
    """
    page.evaluate(AXE_SCRIPT)
    answer: dict[str, Any] = page.evaluate(RUN, list(known))
    known.update(answer["fresh"])
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in answer["found"]
        if rule["impact"] in GRAVE
        for node in rule["nodes"]
    ]
