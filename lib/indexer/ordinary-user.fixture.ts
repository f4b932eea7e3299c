/** Somebody for whom permissions hold: root, whom they do not stop, becomes nobody for as long as `work` takes. */
const nobody = 65_534;

/** Folders that `work` writes in must be made by it. */
export async function asOrdinaryUser<Result>(work: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.(nobody);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
