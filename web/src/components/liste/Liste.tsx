'use client';

import { Alert, Button, Checkbox, Group, Paper, Skeleton, VisuallyHidden } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type MouseEvent, type ReactNode, useRef } from 'react';
import { useRetours } from '@/lib/useRetours';
import { type Colonne, visibles } from './colonnes';
import styles from './Liste.module.css';
import { ListeVide } from './ListeVide';
import { type PaginationLue, PiedDeListe } from './PiedDeListe';
import { TitreTriable } from './TitreTriable';
import { useLignesAuClavier } from './useLignesAuClavier';
import type { EtatListe } from './useListe';
import type { Selection } from './useSelection';

interface Props<T, C extends string> {
  /** What the list is, for screen readers: "Interventions". */
  legende: string;
  colonnes: Colonne<T, C>[];
  etat: EtatListe<C>;
  items: readonly T[] | undefined;
  pagination: PaginationLue | undefined;
  cleDe: (item: T) => string;
  /** Where a row leads: by a click anywhere on it, by j, k and Enter. The principal column holds the link itself. */
  lienDe?: ((item: T) => string) | undefined;
  /** On a phone, instead of the columns one under the other. */
  carte?: ((item: T) => ReactNode) | undefined;
  /** Of a row, while it is awaited: nothing moves when it arrives. */
  hauteurLigne?: number | undefined;
  /** Each row has a box; at a desk. */
  selection?: Selection<T> | undefined;
  chargement: boolean;
  erreur?: unknown;
  reessayer?: () => void;
  /** What to do when there is nothing: a sentence, perhaps a button. */
  vide: { titre: string; texte: string; action?: ReactNode };
}

/** A table at a desk, cards on a phone: the same rows, the same words. */
export function Liste<T, C extends string>(props: Props<T, C>) {
  const { legende, colonnes, etat, items, pagination, cleDe, lienDe, carte, selection, chargement, vide } = props;
  const t = useTranslations('commun.liste');
  const montrees = visibles(colonnes, etat.colonnesMasquees);
  const corps = useRef<HTMLTableSectionElement>(null);
  const surTouche = useLignesAuClavier(corps, lienDe !== undefined);
  const ouvrir = useOuvrirLigne();
  if (props.erreur !== undefined && props.erreur !== null && items === undefined) {
    return <ErreurDeListe erreur={props.erreur} reessayer={props.reessayer} />;
  }
  if (items?.length === 0 && !chargement) return <ListeVide {...vide} />;
  return (
    <Paper className={styles.cadre} aria-busy={chargement}>
      <div className={styles.defilement} data-attente={(chargement && items !== undefined) || undefined}>
        <table className={styles.table} data-cartes={carte !== undefined || undefined}>
          <caption>
            <VisuallyHidden>{legende}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              {selection && <TeteDeSelection selection={selection} nombre={items?.length ?? 0} />}
              {montrees.map((colonne) => (
                <TitreTriable key={colonne.cle} colonne={colonne} etat={etat} />
              ))}
            </tr>
          </thead>
          <tbody ref={corps} onKeyDown={surTouche}>
            {items?.map((item) => (
              <tr
                key={cleDe(item)}
                data-choisie={selection?.estChoisie(item) || undefined}
                data-lien={lienDe !== undefined || undefined}
                onClick={lienDe && ((evenement) => ouvrir(evenement, lienDe(item)))}
              >
                {selection && <CaseDeSelection selection={selection} item={item} />}
                {carte !== undefined && <td className={styles.carte}>{carte(item)}</td>}
                {montrees.map(({ cle, titre, rendu, aDroite, principale }) => (
                  <td key={cle} data-titre={titre} data-droite={aDroite} data-principale={principale}>
                    {rendu(item)}
                  </td>
                ))}
              </tr>
            )) ?? (
              <Attente
                colonnes={montrees.length + (selection ? 1 : 0)}
                lignes={Math.min(etat.perPage, 20)}
                hauteur={props.hauteurLigne}
              />
            )}
          </tbody>
        </table>
      </div>
      {items === undefined && <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>}
      {pagination !== undefined && <PiedDeListe etat={etat} pagination={pagination} />}
    </Paper>
  );
}

function TeteDeSelection<T>({ selection, nombre }: { selection: Selection<T>; nombre: number }) {
  const t = useTranslations('commun.liste');
  const { choisies, toutBasculer } = selection;
  return (
    <th className={styles.choix}>
      <Checkbox
        size="xs"
        aria-label={t('toutChoisir')}
        disabled={nombre === 0}
        checked={nombre > 0 && choisies.length === nombre}
        indeterminate={choisies.length > 0 && choisies.length < nombre}
        onChange={toutBasculer}
      />
    </th>
  );
}

function CaseDeSelection<T>({ selection, item }: { selection: Selection<T>; item: T }) {
  const t = useTranslations('commun.liste');
  const { estChoisie, basculer, nommer } = selection;
  return (
    <td className={styles.choix} data-choix>
      <Checkbox
        size="xs"
        aria-label={t('choisir', { nom: nommer(item) })}
        checked={estChoisie(item)}
        onChange={(evenement) => {
          const { nativeEvent } = evenement;
          basculer(item, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey);
        }}
      />
    </td>
  );
}

/** Words can be selected in a row, and what is in it can be pressed or just missed, without leaving the list. */
function useOuvrirLigne() {
  const router = useRouter();
  return (evenement: MouseEvent<HTMLElement>, lien: string) => {
    const dedans =
      evenement.target instanceof Element && evenement.target.closest('a, button, input, label, [data-choix]') !== null;
    if (dedans || window.getSelection()?.isCollapsed === false) return;
    if (evenement.ctrlKey || evenement.metaKey) window.open(lien, '_blank', 'noopener');
    else router.push(lien);
  };
}

function Attente({
  colonnes,
  lignes,
  hauteur = 18,
}: {
  colonnes: number;
  lignes: number;
  hauteur?: number | undefined;
}) {
  return Array.from({ length: lignes }, (_ligne, ligne) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: these rows have neither identity nor order.
    <tr key={ligne} aria-hidden>
      <td colSpan={colonnes}>
        <Skeleton height={hauteur} width={`${92 - ((ligne * 13) % 35)}%`} />
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
