import { Fragment } from 'react';
import styles from './Fil.module.css';
import { morceaux } from './morceaux';

interface Props {
  texte: string;
  /** Names that are called in it. */
  mentions?: readonly string[];
}

/** What somebody wrote: line breaks kept, web addresses as links, names that are called marked, nothing interpreted. */
export function TexteLibre({ texte, mentions }: Props) {
  return (
    <p className={styles.texte}>
      {morceaux(texte, mentions).map(({ texte: morceau, lien, mention }, rang) => {
        if (mention !== undefined)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which have no other identity.
            <strong key={rang} className={styles.mention}>
              {morceau}
            </strong>
          );
        return lien === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <Fragment key={rang}>{morceau}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <a key={rang} href={lien} rel="noopener noreferrer nofollow" target="_blank">
            {morceau}
          </a>
        );
      })}
    </p>
  );
}
