import { Fragment } from 'react';
import styles from './Fil.module.css';
import { morceaux } from './morceaux';

/** What somebody wrote: line breaks kept, web addresses as links, nothing interpreted. */
export function TexteLibre({ texte }: { texte: string }) {
  return (
    <p className={styles.texte}>
      {morceaux(texte).map(({ texte: morceau, lien }, rang) =>
        lien === undefined ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text, which have no other identity.
          <Fragment key={rang}>{morceau}</Fragment>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above.
          <a key={rang} href={lien} rel="noopener noreferrer nofollow" target="_blank">
            {morceau}
          </a>
        ),
      )}
    </p>
  );
}
