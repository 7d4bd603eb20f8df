/** The bytes of a file as the API reads them: one wrong byte does not make another file of it. */

const SEQUENCES = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g;
const WINDOWS = new TextDecoder('windows-1252');

export function decoder(octets: Uint8Array): string {
  const [a, b] = octets;
  const encodage = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encodage, { fatal: true }).decode(octets);
  } catch {
    return encodage === 'utf-8' ? melange(octets) : new TextDecoder(encodage).decode(octets);
  }
}

/** UTF-8 with a few bytes of something else, or what Excel writes in Western Europe. */
function melange(octets: Uint8Array): string {
  // A character per byte; TextDecoder calls "latin1" what is Windows's.
  let brut = '';
  for (let ici = 0; ici < octets.length; ici += 8192) brut += String.fromCharCode(...octets.subarray(ici, ici + 8192));
  const sequences = [...brut.matchAll(SEQUENCES)];
  const hauts = octets.reduce((nombre, octet) => nombre + (octet > 0x7f ? 1 : 0), 0);
  const bons = sequences.reduce((nombre, [sequence]) => nombre + sequence.length, 0);
  if (sequences.length === 0 || sequences.length < hauts - bons) return WINDOWS.decode(octets);
  const utf8 = new TextDecoder();
  let [texte, ici] = ['', 0];
  for (const { 0: sequence, index } of sequences) {
    texte += WINDOWS.decode(octets.subarray(ici, index)) + utf8.decode(octets.subarray(index, index + sequence.length));
    ici = index + sequence.length;
  }
  return (texte + WINDOWS.decode(octets.subarray(ici))).replace(/^\u00ef\u00bb\u00bf|^\uFEFF/, '');
}
