/** Documents as they were just read → those that are taken as they are, and those of which readers keep what they have. */
import type { Refusal } from '../domain/finding';
import type { Reader } from '../store/connect';
import type { HoldBack } from './index-run';
import { isPublished } from './out-of-reach';
import type { ReadDocument } from './read-files';

export class FormerKeeper {
  /** Published, and not to be read now. */
  readonly unread: Refusal[] = [];
  /** All that stay as readers have them. */
  readonly kept: string[] = [];

  /** Without a former index there is nothing to keep. */
  constructor(
    readonly former: Reader | undefined,
    readonly holdBack: HoldBack,
  ) {}

  /** Gives those to be taken. */
  sift(read: readonly ReadDocument[]): ReadDocument[] {
    return read.filter(({ row: { file, reason, isUnread } }) => {
      if (reason === null || !this.former || !isPublished(this.former, file)) return true;
      if (isUnread) this.unread.push({ file, reason });
      else if (!this.holdBack({ file, reason })) return true;
      this.kept.push(file);
      return false;
    });
  }
}
