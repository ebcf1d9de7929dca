/** Why a file or folder cannot be written, as the end of a sentence: "the disk is full". */
export function unwritable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === undefined) return message
  return reasons[code] ?? `the system says ${code}`
}

/** The usual codes of the operating system (errno), for people. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the space that you have on the disk is used up',
  EEXIST: 'a file stands in the way',
  ENOTDIR: 'a file stands in the way',
  EISDIR: 'a folder of that name stands in the way',
  ENOTEMPTY: 'a folder of that name stands in the way',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'another program has it open',
}
