// A life's steps build on one another: after one that failed, the rest are skipped.

export function life(it) {
  let failed;
  return (name, act) =>
    it(name, async (t) => {
      if (failed) {
        t.skip(`because "${failed}" failed`);
        return;
      }
      try {
        await act();
      } catch (error) {
        failed = name;
        throw error;
      }
    });
}
