/** The sign of Driven: a bolt that is also a road. Drawn here, so nothing is fetched. */
export function Signe({ taille = 28, fond = '#0f626c' }: { taille?: number; fond?: string }) {
  return (
    <svg width={taille} height={taille} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="8" fill={fond} />
      <path d="M18.6 4.5 8.2 17.6h6.4l-2.2 9.9L23.8 13.6h-7z" fill="#ffc247" />
    </svg>
  );
}
