'use client';

import { Alert, Button, Group, Paper, Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useRetours } from '@/lib/useRetours';
import { type Colonne, visibles } from './colonnes';
import styles from './Liste.module.css';
import { ListeVide } from './ListeVide';
import { type PaginationLue, PiedDeListe } from './PiedDeListe';
import { TitreTriable } from './TitreTriable';
import type { EtatListe } from './useListe';

interface Props<T, C extends string> {
  /** What the list is, for screen readers: "Interventions". */
  legende: string;
  colonnes: Colonne<T, C>[];
  etat: EtatListe<C>;
  items: readonly T[] | undefined;
  pagination: PaginationLue | undefined;
  cleDe: (item: T) => string;
  chargement: boolean;
  erreur?: unknown;
  reessayer?: () => void;
  /** What to do when there is nothing: a sentence, perhaps a button. */
  vide: { titre: string; texte: string; action?: ReactNode };
}

/** A table at a desk, cards on a phone: the same rows, the same words. */
export function Liste<T, C extends string>(props: Props<T, C>) {
  const { legende, colonnes, etat, items, pagination, cleDe, chargement, vide } = props;
  const t = useTranslations('commun.liste');
  const montrees = visibles(colonnes, etat.colonnesMasquees);
  if (props.erreur !== undefined && props.erreur !== null && items === undefined) {
    return <ErreurDeListe erreur={props.erreur} reessayer={props.reessayer} />;
  }
  if (items?.length === 0 && !chargement) return <ListeVide {...vide} />;
  return (
    <Paper className={styles.cadre} aria-busy={chargement}>
      <div className={styles.defilement} data-attente={(chargement && items !== undefined) || undefined}>
        <table className={styles.table}>
          <caption>
            <VisuallyHidden>{legende}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {montrees.map((colonne) => (
                <TitreTriable key={colonne.cle} colonne={colonne} etat={etat} />
              ))}
            </tr>
          </thead>
          <tbody>
            {items?.map((item) => (
              <tr key={cleDe(item)}>
                {montrees.map(({ cle, titre, rendu, aDroite, principale }) => (
                  <td key={cle} data-titre={titre} data-droite={aDroite} data-principale={principale}>
                    {rendu(item)}
                  </td>
                ))}
              </tr>
            )) ?? <Attente colonnes={montrees.length} />}
          </tbody>
        </table>
      </div>
      {items === undefined && <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>}
      {pagination !== undefined && <PiedDeListe etat={etat} pagination={pagination} />}
    </Paper>
  );
}

function Attente({ colonnes }: { colonnes: number }) {
  return Array.from({ length: 8 }, (_ligne, ligne) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: these rows have neither identity nor order.
    <tr key={ligne} aria-hidden>
      <td colSpan={colonnes}>
        <Skeleton height={18} width={`${92 - ((ligne * 13) % 35)}%`} />
      </td>
    </tr>
  ));
}

function ErreurDeListe({ erreur, reessayer }: { erreur: unknown; reessayer: (() => void) | undefined }) {
  const t = useTranslations('commun');
  const { lire } = useRetours();
  const { message, details } = lire(erreur);
  return (
    <Alert color="red" role="alert" title={message}>
      <Group justify="space-between">
        {details}
        {reessayer !== undefined && (
          <Button variant="default" size="xs" onClick={reessayer}>
            {t('reessayer')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}
