/** An icon that an admin sent. */
export function Icone({ url, taille }: { url: string; taille: number }) {
  return (
    // biome-ignore lint/performance/noImgElement: a small image of ours, for who is connected: no optimiser between.
    <img src={url} alt="" width={taille} height={taille} style={{ flex: 'none', objectFit: 'contain' }} />
  );
}
