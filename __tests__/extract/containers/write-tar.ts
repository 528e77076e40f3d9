import { Buffer } from 'node:buffer';

/** A tar archive (ustar), with GNU's long names where they are needed. */
export function writeTar(files: readonly (readonly [name: string, content: string])[]): Buffer {
  const blocks = files.flatMap(([name, content]) => {
    const entry = block(name.slice(0, 99), content, name.endsWith('/') ? '5' : '0');
    return name.length < 100 ? [entry] : [block('././@LongLink', `${name}\0`, 'L'), entry];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

function block(name: string, content: string, type: string): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write('0000644\0', 100);
  header.write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}
