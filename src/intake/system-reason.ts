const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission was denied',
  EPERM: 'permission was denied',
  ENOENT: 'it is no longer there',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EBUSY: 'another program holds it',
  EIO: 'the disk reported a fault',
  ELOOP: 'its links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  ENOMEM: 'there is too little memory',
  ESTALE: 'the network drive has lost it',
  ETIMEDOUT: 'the network drive did not answer',
};

/** Why the system refused to open or read something, by its short name such as `EACCES`, in words. */
export function systemReason(code: string): string {
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? '') : 'the system gave no plain reason';
}
