import JSZip from 'jszip';

/** Packs named contents into a zip whose bytes depend on nothing else. */
export async function zipBytes(entries, date) {
  const zip = new JSZip();
  for (const [name, content] of entries) {
    zip.file(name, content, { date: new Date(`${date}T09:00:00Z`), createFolders: false });
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

function datedCore(xml, date) {
  return xml.replace(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    (_, opening) => `${opening}${date}T09:00:00Z`,
  );
}

/** Repacks a DOCX with the dates of its source instead of today's. */
export async function stableDocx(bytes, date) {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !zip.files[name].dir);
  const entries = [];
  for (const name of names) {
    const content = await zip.file(name).async('nodebuffer');
    const isCore = name === 'docProps/core.xml';
    entries.push([name, isCore ? datedCore(content.toString('utf8'), date) : content]);
  }
  return zipBytes(entries, date);
}

// Each replacement is as long as what it replaces: a PDF's cross-reference table counts bytes.
function sameLength(found, wanted) {
  return wanted.padEnd(found.length, '0').slice(0, found.length);
}

/** Gives a PDF the dates of its source and a fixed identifier, in place. */
export function stablePdf(bytes, date) {
  const day = date.replaceAll('-', '');
  const text = bytes
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)(\d{14})/gu, (_, key, found) => {
      return key + sameLength(found, `${day}090000`);
    })
    .replace(/(\/DocChecksum \/)([0-9A-F]{32})/gu, (_, key, found) => key + sameLength(found, day))
    .replace(/\/ID\s*\[\s*<[0-9A-Fa-f]+>\s*<[0-9A-Fa-f]+>\s*\]/gu, (id) => {
      return id.replace(/<([0-9A-Fa-f]+)>/gu, (_, found) => `<${sameLength(found, day)}>`);
    });
  return Buffer.from(text, 'latin1');
}
