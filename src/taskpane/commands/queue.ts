/** One thing after the other. What is under way can be given up: the pane is free at once, its end is still awaited. */

/** Throws where the work was given up in the meantime. */
export type Stop = () => void;

export interface Job {
  readonly started: () => void;
  readonly task: (stop: Stop) => Promise<void>;
  readonly failed: (thrown: unknown) => void;
  /** After the task, or once it was given up. */
  readonly ended: () => void;
}

export interface Queue {
  readonly add: (job: Job) => void;
  /** Gives up the job under way, for which `why` is what it failed with. */
  readonly stop: (why: Error) => void;
}

export function createQueue(): Queue {
  let before: Promise<void> = Promise.resolve();
  let giveUp: ((why: Error) => void) | null = null;

  async function work({ started, task, failed, ended }: Job): Promise<void> {
    started();
    let given: Error | null = null;
    const stopped = new Promise<never>((_resolve, reject) => {
      giveUp = (why) => {
        given = why;
        reject(why);
      };
    });
    const doing = task(() => {
      if (given !== null) throw given;
    });
    try {
      await Promise.race([doing, stopped]);
    } catch (thrown) {
      failed(thrown);
    }
    giveUp = null;
    ended();
    // a reading that Excel still answers must not overlap the next one
    await doing.catch(() => undefined);
  }

  return {
    add(job) {
      before = before.then(() => work(job));
    },
    stop: (why) => giveUp?.(why),
  };
}
