/** Calls with the same key that come while one is under way share it. */
export type SingleFlight<Result> = {
  /**
   * Runs `work`, or joins the run that is under way. A caller whose signal aborts leaves with its reason; the work itself
   * is aborted when all have left. What fails is not remembered.
   */
  run(key: string, signal: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
};

type Flight<Result> = { result: Promise<Result>; controller: AbortController; aboard: number };

export function createSingleFlight<Result>(): SingleFlight<Result> {
  const flights = new Map<string, Flight<Result>>();

  function start(key: string, work: (signal: AbortSignal) => Promise<Result>): Flight<Result> {
    const controller = new AbortController();
    const result = Promise.resolve().then(() => work(controller.signal));
    const flight = { result, controller, aboard: 0 };
    flights.set(key, flight);
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    result.then(land, land);
    return flight;
  }

  return {
    async run(key, signal, work) {
      signal.throwIfAborted();
      const flight = flights.get(key) ?? start(key, work);
      flight.aboard += 1;
      let leave: () => void = () => {};
      const left = new Promise<never>((_, reject) => {
        leave = () => reject(signal.reason);
        signal.addEventListener("abort", leave, { once: true });
      });
      try {
        return await Promise.race([flight.result, left]);
      } finally {
        signal.removeEventListener("abort", leave);
        flight.aboard -= 1;
        if (flight.aboard === 0 && signal.aborted) {
          // Whoever comes now begins anew instead of joining what is being ended.
          if (flights.get(key) === flight) flights.delete(key);
          flight.controller.abort(signal.reason);
        }
      }
    },
  };
}
