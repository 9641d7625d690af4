// Starts the project's own server on the built site and waits for its address.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program =
  process.env.NORMWIJZER_SERVER ??
  fileURLToPath(new URL("../../target/debug/xtask", import.meta.url));

/** Serves a built folder on a free port. Gives its origin and a way to stop. */
export async function startServer(folder = "dist") {
  const words = ["serve", "--no-build", "--port", "0", "--folder", folder];
  const child = spawn(program, words, {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const origin = await new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk) => {
      said += chunk;
      const address = said.match(/http:\/\/[\d.]+:\d+/);
      if (address) resolve(address[0]);
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.once("error", (error) => reject(new Error(`${program}: ${error.message}`)));
    gone.then(() => reject(new Error(`The server stopped: ${said}`)));
  });
  return {
    origin,
    async stop() {
      child.kill();
      await gone;
    },
  };
}
