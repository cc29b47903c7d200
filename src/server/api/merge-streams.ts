/**
 * Two streams as one that ends with the first. Where both have something, the first goes before; each keeps its own order.
 * The other is told to end by its signal, which is for the caller to abort.
 */
export async function* mergeStreams<Main, Side>(
  main: AsyncGenerator<Main, void, void>,
  side: AsyncGenerator<Side, void, void>,
): AsyncGenerator<Main | Side, void, void> {
  const nextOfMain = async () => ({ isMain: true, result: await main.next() });
  const nextOfSide = async () => ({ isMain: false, result: await side.next() });
  type Next = { isMain: boolean; result: IteratorResult<Main | Side, void> };
  let waitingMain: Promise<Next> = nextOfMain();
  let waitingSide: Promise<Next> | null = nextOfSide();
  while (true) {
    const next: Next = await Promise.race(waitingSide ? [waitingMain, waitingSide] : [waitingMain]);
    const { isMain, result } = next;
    if (isMain) {
      if (result.done) return;
      waitingMain = nextOfMain();
    } else {
      waitingSide = result.done ? null : nextOfSide();
    }
    if (!result.done) yield result.value;
  }
}
