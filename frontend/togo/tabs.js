// One tab at a time: two would tick off the same session.

const NAME = 'comeback-togo';

/**
 * Runs the player in one tab. Another tab hears of it by `elsewhere`, which gets the action that takes it over; the tab
 * that had it begins anew and hears the same.
 */
export async function inOneTab(run, elsewhere) {
  if (!navigator.locks) {
    run();
    return;
  }
  const hold = (options) =>
    navigator.locks
      .request(NAME, options, () => {
        run();
        return new Promise(() => {});
      })
      .catch(() => location.reload());
  const { held } = await navigator.locks.query();
  if (held.some((lock) => lock.name === NAME)) {
    elsewhere(() => hold({ steal: true }));
  }
  void hold({});
}
