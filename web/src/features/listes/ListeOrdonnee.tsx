'use client';

import { Badge, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import { BoutonsOrdre } from '@/components/liste/BoutonsOrdre';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import type { PaginationLue } from '@/components/liste/PiedDeListe';
import { useListe } from '@/components/liste/useListe';
import type { Texte } from '@/lib/api/erreur';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import { useOrdre } from './useOrdre';

const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

interface Element {
  id: string;
  version: number;
  actif: boolean;
  libelle: Texte;
}

interface Props<T extends Element> {
  titre: string;
  aide: string;
  libelleNouveau: string;
  colonnes: Colonne<T>[];
  page: { items: T[]; pagination: PaginationLue } | undefined;
  requete: { loading: boolean; error?: unknown; refetch: () => Promise<unknown> };
  rangDe: (item: T) => number;
  /** Distance between two ranks when the list is numbered anew. */
  pas: number;
  droits: { creer: boolean; modifier: boolean; supprimer: boolean };
  /** Both answer the API's own word that it worked. */
  changer: (item: T, champs: { rang?: number; actif?: boolean }) => Promise<Texte | undefined>;
  supprimer: (item: T) => Promise<Texte | undefined>;
  edition: (item: T | null, fermer: () => void) => ReactNode;
}

/** All of a short list in a page of its own; the same key as the query's variables. */
export function useListeCourte() {
  return useListe({ tris: ['ORDRE'] as const, triInitial: { champ: 'ORDRE', sens: 'ASC' }, parPage: 50 });
}

/** A list that admins keep in their order: the table, the moves, the windows to change and to delete. */
export function ListeOrdonnee<T extends Element>(props: Props<T>) {
  const { titre, aide, libelleNouveau, page, requete, rangDe, pas, droits, changer, supprimer, edition } = props;
  const t = useTranslations('listes');
  const c = useTranslations('commun');
  const locale = useLocale();
  const { confirmer } = useRetours();
  const etat = useListeCourte();
  const [edite, setEdite] = useState<{ item: T | null } | null>(null);
  const [aSupprimer, setASupprimer] = useState<T | null>(null);
  const [annonce, setAnnonce] = useState('');
  const { ordonnes, bouger } = useOrdre({
    ...{ items: page?.items, rangDe, pas, relire: requete.refetch },
    enregistrer: (item, rang) => changer(item, { rang }),
  });
  const total = ordonnes?.length ?? 0;
  const dire = (message: Texte | undefined) => message && confirmer(message);

  function deplacer(item: T, de: number, sens: -1 | 1): void {
    setAnnonce(c('ordre.place', { nom: item.libelle[locale], place: de + sens + 1, total }));
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
        const nom = item.libelle[locale];
        return droits.modifier ? (
          <BoutonsOrdre {...{ nom, place, total }} bouger={(sens) => deplacer(item, place, sens)} />
        ) : (
          place + 1
        );
      },
    },
    {
      cle: 'actions',
      titre: t('colonnes.actions'),
      aDroite: true,
      largeur: 90,
      rendu: (item) => (
        <ActionsLigne
          nom={item.libelle[locale]}
          modifier={droits.modifier ? () => setEdite({ item }) : undefined}
          supprimer={droits.supprimer ? () => setASupprimer(item) : undefined}
        />
      ),
    },
  ];
  const bouton = droits.creer && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdite({ item: null })}>
      {libelleNouveau}
    </Button>
  );

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
        colonnes={colonnes as Colonne<T, 'ORDRE'>[]}
        etat={etat}
        items={ordonnes}
        pagination={page && page.pagination.totalPages > 1 ? page.pagination : undefined}
        cleDe={({ id }) => id}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{ titre: t('vide.titre'), texte: t('vide.texte'), action: bouton }}
      />
      {edite !== null && edition(edite.item, () => setEdite(null))}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={aSupprimer.libelle[locale]}
          question={t('suppression.question')}
          supprimer={async () => {
            dire(await supprimer(aSupprimer));
            await requete.refetch();
          }}
          plutot={
            aSupprimer.actif
              ? {
                  texte: t('suppression.plutot'),
                  libelle: t('suppression.desactiver'),
                  faire: async () => dire(await changer(aSupprimer, { actif: false })),
                }
              : { texte: t('suppression.dejaInactif') }
          }
          fermer={() => setASupprimer(null)}
        />
      )}
    </>
  );
}
