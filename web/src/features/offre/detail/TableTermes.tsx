'use client';

import { Badge, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMontants } from '@/lib/useMontants';
import { useAffichageTermes } from '../edition/useAffichageTermes';
import type { TermesDeVersionFragment } from '../operations.generated';
import { colonnesDe, ecart, GENERAUX, type LigneComparee, lignesDe, nombreDeChangements } from './comparer';
import styles from './Offre.module.css';

interface Props {
  version: TermesDeVersionFragment;
  /** What is compared with: each change shows what was before. */
  avant: TermesDeVersionFragment | null;
}

/** The terms of a version, and what changes in them. */
export function TableTermes({ version, avant }: Props) {
  const t = useTranslations('offre');
  const lignes = lignesDe(version, avant);
  const colonnes = colonnesDe(lignes);
  return (
    <Stack gap="sm">
      {avant !== null && (
        <Text fw={600}>
          {t('comparaison.resume', { nombre: nombreDeChangements(version, avant), numero: avant.numero })}
        </Text>
      )}
      <table className={styles.termes} aria-label={t('comparaison.tarifs', { numero: version.numero })}>
        <thead>
          <tr>
            <th scope="col">{t('tarifs.colonnes.puissance')}</th>
            {colonnes.map((prix) => (
              <th key={prix} scope="col">
                {t(`tarifs.colonnes.${prix}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.puissance}>
              <td>
                {t('comparaison.puissance', { puissance: ligne.puissance })} {avant !== null && <Sort ligne={ligne} />}
              </td>
              {colonnes.map((prix) => (
                <td
                  key={prix}
                  data-titre={t(`tarifs.courtes.${prix}`)}
                  data-vide={(ligne.avant?.[prix] ?? ligne.apres?.[prix] ?? null) === null}
                >
                  <Prix
                    avant={ligne.avant?.[prix] ?? null}
                    apres={ligne.apres?.[prix] ?? null}
                    compare={avant !== null && ligne.avant !== null && ligne.apres !== null}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Generaux version={version} avant={avant} />
    </Stack>
  );
}

function Sort({ ligne: { avant, apres } }: { ligne: LigneComparee }) {
  const t = useTranslations('offre.comparaison');
  if (avant === null) return <Badge color="green">{t('nouvelle')}</Badge>;
  return apres === null ? <Badge color="orange">{t('retiree')}</Badge> : null;
}

function Prix({ avant, apres, compare }: { avant: string | null; apres: string | null; compare: boolean }) {
  const t = useTranslations('offre.comparaison');
  const { euros } = useMontants();
  if (!compare) {
    const seul = apres ?? avant;
    return seul === null ? '—' : apres === null ? <del className={styles.avant}>{euros(seul)}</del> : euros(seul);
  }
  if (avant === apres) return apres === null ? '—' : euros(apres);
  const difference = ecart(avant, apres);
  return (
    <>
      {avant !== null && (
        <del className={styles.avant}>
          <VisuallyHidden>{t('avant')} </VisuallyHidden>
          {euros(avant)}
        </del>
      )}{' '}
      {apres !== null && <ins className={styles.apres}>{euros(apres)}</ins>}
      {difference !== null && (
        <span className={styles.ecart}>{`${difference.startsWith('-') ? '' : '+'}${euros(difference)}`}</span>
      )}
    </>
  );
}

function Generaux({ version, avant }: Props) {
  const t = useTranslations('offre');
  const { valeur } = useAffichageTermes();
  const dit = (nom: (typeof GENERAUX)[number], de: TermesDeVersionFragment) => {
    const lu = de[nom];
    return lu === null ? t(`comparaison.${nom}`) : valeur(nom, String(lu));
  };
  return (
    <dl className={styles.faits} style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))' }}>
      {GENERAUX.map((nom) => (
        <div key={nom}>
          <dt>{t(`champs.${nom}`)}</dt>
          <dd>
            {avant !== null && avant[nom] !== version[nom] ? (
              <>
                <del className={styles.avant}>{dit(nom, avant)}</del>{' '}
                <ins className={styles.apres}>{dit(nom, version)}</ins>
              </>
            ) : (
              dit(nom, version)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
