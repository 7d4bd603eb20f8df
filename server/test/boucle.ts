/**
 * The longest that the event loop is held while this is done, in milliseconds of the thread's own time: what other
 * programs do on a busy machine counts for nothing. Every turn of the loop is looked at, so that a turn is one of ours.
 */
export async function plusLongTour(travail: () => Promise<unknown>): Promise<number> {
  let fini = false;
  let avant = tempsDuFil();
  let plusLong = 0;
  const regarder = (): void => {
    const maintenant = tempsDuFil();
    plusLong = Math.max(plusLong, maintenant - avant);
    avant = maintenant;
    if (!fini) setImmediate(regarder);
  };
  setImmediate(regarder);
  try {
    await travail();
  } finally {
    fini = true;
    await new Promise(setImmediate);
  }
  return plusLong;
}

function tempsDuFil(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
