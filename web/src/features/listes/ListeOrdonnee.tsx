'use client';

import { Badge, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Reponse } from '@/components/edition/reponse';
import { useFenetres } from '@/components/edition/useFenetres';
import { BoutonsOrdre } from '@/components/liste/BoutonsOrdre';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import type { PaginationLue } from '@/components/liste/PiedDeListe';
import { useCreation } from '@/components/liste/useCreation';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useOrdre } from './useOrdre';

interface Element {
  id: string;
  version: number;
  actif: boolean;
}

interface Props<T extends Element> {
  titre: string;
  aide: string;
  nomDe: (item: T) => string;
  /** What the list is good for while it has nothing. */
  vide: string;
  /** Asked before one is deleted. */
  question: string;
  libelleNouveau: string;
  colonnes: Colonne<T>[];
  page: { items: T[]; pagination: PaginationLue } | undefined;
  requete: { loading: boolean; error?: unknown; refetch: () => Promise<unknown> };
  rangDe: (item: T) => number;
  /** Distance between two ranks when the list is numbered anew. */
  pas: number;
  droits: { creer: boolean; modifier: boolean; supprimer: boolean };
  changer: (item: T, champs: { rang?: number; actif?: boolean }) => Promise<Reponse>;
  supprimer: (item: T) => Promise<Reponse>;
  edition: (item: T | null, fermer: () => void) => ReactNode;
}

/** All of a short list in a page of its own; the same key as the query's variables. */
export const useListeCourte = () => useListeSimple({ parPage: 50 });

/** A list that admins keep in their order: the table, the moves, the windows to change and to delete. */
export function ListeOrdonnee<T extends Element>(props: Props<T>) {
  const { titre, aide, nomDe, libelleNouveau, page, requete, rangDe, pas, droits, changer, supprimer, edition } = props;
  const t = useTranslations('listes');
  const c = useTranslations('commun');
  const etat = useListeCourte();
  const [annonce, setAnnonce] = useState('');
  const { ordonnes, bouger } = useOrdre({
    ...{ items: page?.items, rangDe, pas, relire: requete.refetch },
    enregistrer: (item, rang) => changer(item, { rang }),
  });
  const total = ordonnes?.length ?? 0;
  const {
    creer,
    colonnes: actions,
    fenetres,
  } = useFenetres<T>({
    nomDe,
    edition,
    modifiable: droits.modifier,
    suppression: droits.supprimer && {
      question: props.question,
      supprimer,
      plutot: (item) =>
        item.actif
          ? {
              texte: t('suppression.plutot'),
              libelle: t('suppression.desactiver'),
              faire: () => changer(item, { actif: false }),
            }
          : { texte: t('suppression.dejaInactif') },
    },
  });
  const bouton = useCreation(droits.creer && { libelle: libelleNouveau }, () => creer());

  function deplacer(item: T, de: number, sens: -1 | 1): void {
    setAnnonce(c('ordre.place', { nom: nomDe(item), place: de + sens + 1, total }));
    void bouger(item, sens);
  }

  const colonnes: Colonne<T>[] = [
    ...props.colonnes,
    {
      cle: 'usage',
      titre: t('colonnes.usage'),
      rendu: ({ actif }) => (actif ? t('actif') : <Badge color="gray">{t('inactif')}</Badge>),
    },
    {
      cle: 'ordre',
      titre: t('colonnes.ordre'),
      largeur: 90,
      rendu: (item) => {
        const place = ordonnes?.indexOf(item) ?? 0;
        const nom = nomDe(item);
        return droits.modifier ? (
          <BoutonsOrdre {...{ nom, place, total }} bouger={(sens) => deplacer(item, place, sens)} />
        ) : (
          place + 1
        );
      },
    },
    ...actions,
  ];
  return (
    <>
      <Group justify="space-between" mb="sm">
        <VisuallyHidden>
          <Title order={2}>{titre}</Title>
        </VisuallyHidden>
        <Text c="dimmed">{aide}</Text>
        {bouton}
      </Group>
      <VisuallyHidden role="status">{annonce}</VisuallyHidden>
      <Liste
        legende={titre}
        colonnes={colonnes}
        etat={etat}
        items={ordonnes}
        pagination={page && page.pagination.totalPages > 1 ? page.pagination : undefined}
        cleDe={({ id }) => id}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{ titre: t('vide.titre'), texte: props.vide, action: bouton }}
      />
      {fenetres}
    </>
  );
}
