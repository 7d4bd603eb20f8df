'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/features/session/MoiContexte';
import { oublier } from '@/lib/apollo/oublier';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import { nomDe, useColonnes } from './colonnes';
import { Filtres } from './Filtres';
import {
  type ObjectifDeListeFragment,
  useListeObjectifsQuery,
  useSupprimerObjectifMutation,
} from './operations.generated';
import { useFiltres } from './useFiltres';

const EditionObjectif = differe(() => import('./EditionObjectif').then((module) => module.EditionObjectif));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

/** Everybody's for whoever gives them; one's own for all others. */
export function Objectifs() {
  const t = useTranslations('objectif');
  const { peut, tient } = useMoi();
  const { confirmer } = useRetours();
  const tous = tient('OBJECTIF_GERER');
  const etat = useListeSimple();
  const filtres = useFiltres(etat.premierePage);
  const [edition, editer] = useState<{ objectif: ObjectifDeListeFragment | null } | null>(null);
  const [aSupprimer, demander] = useState<ObjectifDeListeFragment | null>(null);
  const { data, previousData, loading, error, refetch } = useListeObjectifsQuery({
    variables: { ...filtres.variables, recherche: etat.recherche || null, page: etat.page, perPage: etat.perPage },
    notifyOnNetworkStatusChange: true,
  });
  const [supprimer] = useSupprimerObjectifMutation({ update: oublier('consulterObjectif') });
  const colonnes = useColonnes({
    tous,
    modifier: peut('modifierObjectif') ? (objectif) => editer({ objectif }) : null,
    supprimer: peut('supprimerObjectif') ? demander : null,
  });
  const page = (data ?? previousData)?.consulterObjectif;
  // Whom it is for is chosen among the accounts.
  const bouton = peut('creerObjectif') && peut('consulterUtilisateur') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => editer({ objectif: null })}>
      {t('nouveau')}
    </Button>
  );
  const filtre = filtres.actifs || etat.recherche !== '';
  return (
    <>
      <EnTetePage
        titre={t(tous ? 'titre' : 'mesObjectifs')}
        sousTitre={t(tous ? 'sousTitre' : 'sousTitreSiens')}
        actions={bouton}
      />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} cartes />
      <Filtres etat={filtres} tous={tous} />
      <Liste
        legende={t(tous ? 'titre' : 'mesObjectifs')}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        pagination={page?.pagination}
        cleDe={({ id }) => id}
        hauteurLigne={56}
        chargement={loading}
        erreur={error}
        reessayer={() => void refetch()}
        vide={{
          titre: t(filtre ? 'vide.filtreTitre' : 'vide.titre'),
          texte: t(filtre ? 'vide.filtreTexte' : bouton ? 'vide.texte' : 'vide.siens'),
          action: filtre ? undefined : bouton,
        }}
      />
      {edition !== null && <EditionObjectif objectif={edition.objectif} fermer={() => editer(null)} />}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={t('nom', { titre: aSupprimer.titre, compte: nomDe(aSupprimer) })}
          question={t('supprimerQuestion')}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const faite = await supprimer({ variables: { input: { id, version } } });
            if (faite.data) confirmer(faite.data.supprimerObjectif.message);
          }}
          fermer={() => demander(null)}
        />
      )}
    </>
  );
}
