import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("every icon is what its drawing draws", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(__dirname, "../../scripts/icons.mjs"), "--check"], {
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
