import { Icone } from './Icone';
import { iconeDePage } from './icones';

interface Props {
  /** Address on this site, of an icon that was sent. */
  icone: string | null;
  pictogramme: string | null;
  taille: number;
}

/** The icon that an admin sent, else the pictogram. It says nothing that the name beside it does not. */
export function DessinDePage({ icone, pictogramme, taille }: Props) {
  if (icone !== null) return <Icone url={icone} taille={taille} />;
  const Dessin = iconeDePage(pictogramme);
  return <Dessin size={taille} stroke={1.7} aria-hidden />;
}
