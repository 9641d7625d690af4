// Every page that is complete HTML, before three accessibility engines, in light and in dark.
// The self-check and its states are examined in check-accessibility.test.mjs.
import { after, test } from "node:test";
import { examineContrast, examineOpen } from "./engines.mjs";
import { publicRoutes } from "./routes.mjs";
import { none, open, openSite, visitAll } from "./site.mjs";

const site = await openSite();
after(() => site.close());

// The engines are put into the page, which its own CSP would refuse; headers.test.mjs guards that.
const visitor = (colorScheme) =>
  site.visitor({ bypassCSP: true, colorScheme, reducedMotion: "reduce" });

// The requirement pages are one template with a hundred and more texts: in the dark, where only
// colours differ, IBM's engine sees every tenth of them. The two others see them all.
const requirement = publicRoutes.filter((route) => route.startsWith("/eis/"));
const contrastOnly = new Set(requirement.filter((_, index) => index % 10 !== 0));

test("in light, no engine has anything to report", async () => {
  const context = await visitor("light");
  const look = async (page, route) => {
    await open(page, route);
    return examineOpen(page);
  };
  none(await visitAll(context, publicRoutes, look));
});

test("in dark, no engine has anything to report", async () => {
  const context = await visitor("dark");
  const look = async (page, route) => {
    await open(page, route);
    return contrastOnly.has(route) ? examineContrast(page) : examineOpen(page);
  };
  none(await visitAll(context, publicRoutes, look));
});
