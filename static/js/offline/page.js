// The page without a signal: says what became of a form, and comes back by itself with the signal.
const wasSent = document.documentElement.dataset.sent === "yes";
document.querySelector("[data-plain]").hidden = wasSent;
document.querySelector("[data-lost]").hidden = !wasSent;
if (wasSent) document.querySelector("[data-again]").href = document.referrer || "/";
else addEventListener("online", () => location.reload());
