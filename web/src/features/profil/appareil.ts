/** What a browser says of itself, in the few words by which its owner knows it. */
const NAVIGATEURS: [RegExp, string][] = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Headless)?(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMES: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];
const premier = (noms: [RegExp, string][], agent: string) => noms.find(([motif]) => motif.test(agent))?.[1];

/** Null: neither is known; a program, perhaps, which is shown by its own words. */
export function lireAgent(agent: string): { navigateur: string; systeme: string } | null {
  const [navigateur, systeme] = [premier(NAVIGATEURS, agent), premier(SYSTEMES, agent)];
  return navigateur && systeme ? { navigateur, systeme } : null;
}
