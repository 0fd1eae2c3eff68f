/**
 * Tests that need a program the machine may not have (a browser, LibreOffice). Where it is missing they are skipped
 * with the reason in their title, which the closing line prints; on a build machine (CI=true) they fail instead,
 * because there everything is installed and a silent skip would hide a broken installation.
 */

/** @param missing why the tests cannot run, in Chinese, or null when they can */
export function describeNeeding(missing: string | null, title: string, body: () => void): void {
  if (missing === null) {
    describe(title, body);
    return;
  }
  if (process.env['CI'] === 'true') {
    describe(title, () => {
      it('has what it needs on a build machine', () => {
        throw new Error(missing);
      });
    });
    return;
  }
  describe.skip(`${title}（跳过：${missing}）`, body);
}
