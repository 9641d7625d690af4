// Starts headless Chromium, the one that the machine has.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function executable() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = process.env.NORMWIJZER_CHROMIUM ?? found.find((place) => existsSync(place));
  if (!path) throw new Error("No Chromium found: run `cargo xtask test`, which installs it.");
  return path;
}

/** Launches a browser that talks to nobody but the page's own host. */
export function launch() {
  return chromium.launch({
    executablePath: executable(),
    args: [
      // Build machines run as root, where Chromium's own sandbox refuses to start.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-dev-shm-usage",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}
