import { Icone } from '@/components/cadre/Icone';
import { urlFichier } from '@/lib/fichiers';
import styles from './Application.module.css';

interface Props {
  application: { nom: string; couleur: string | null; icone: { url: string } | null };
}

/** The icon of an application on its colour; without one, the first letter of its name. */
export function Embleme({ application: { nom, couleur, icone } }: Props) {
  return (
    <span className={styles.embleme} style={{ borderColor: couleur ?? 'var(--trait-champ)' }} aria-hidden>
      {icone === null ? nom.charAt(0).toUpperCase() : <Icone url={urlFichier(icone.url)} taille={22} />}
    </span>
  );
}
