/** What a ribbon button does, by the name the manifest calls it. */
export type Commands = Readonly<Record<string, () => Promise<unknown>>>;

/** Offers the commands to Office, which waits for each until it says that it is done. */
export function offerCommands(commands: Commands): void {
  void Office.onReady(() => {
    for (const [name, run] of Object.entries(commands)) {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => complete(run, event));
    }
  });
}

async function complete(
  run: () => Promise<unknown>,
  event: Office.AddinCommands.Event,
): Promise<void> {
  try {
    await run();
  } finally {
    event.completed();
  }
}
