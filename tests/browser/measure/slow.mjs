// A slow phone on a slow line, by Chromium's own emulation.

/** How much slower the processor is. */
export const CPU = 4;

/** The lines. */
export const lines = [
  { name: "1,6 Mbit/s, 150 ms", bits: 1_600_000, latency: 150 },
  { name: "1,474 Mbit/s, 562 ms", bits: 1_474_560, latency: 562.5 },
];

/** Makes a page slow before it goes anywhere. */
export async function slowDown(page, { bits, latency }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const bytes = bits / 8;
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes / 2,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU });
}

/** The middle of a list of numbers. */
export const median = (values) => quantile(values, 0.5);

/** The value below which a share of the numbers lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
