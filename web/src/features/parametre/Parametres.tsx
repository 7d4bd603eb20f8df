'use client';

import { Button, Code, SimpleGrid } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { ChoixCompte } from '@/components/compte/ChoixCompte';
import { EnTetePage } from '@/components/EnTetePage';
import { ActionsLigne } from '@/components/edition/ActionsLigne';
import type { Colonne } from '@/components/liste/colonnes';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/features/session/MoiContexte';
import { oublier } from '@/lib/apollo/oublier';
import { differe } from '@/lib/differe';
import { useRetours } from '@/lib/useRetours';
import { ChoixCodification } from './ChoixCodification';
import {
  type ParametreDeListeFragment,
  useListeParametresQuery,
  useSupprimerParametreMutation,
} from './operations.generated';

const EditionParametre = differe(() => import('./EditionParametre').then((module) => module.EditionParametre));
const DialogueSuppression = differe(() =>
  import('@/components/edition/DialogueSuppression').then((module) => module.DialogueSuppression),
);

export function Parametres() {
  const t = useTranslations('parametre');
  const { peut } = useMoi();
  const { confirmer } = useRetours();
  const etat = useListeSimple();
  const vide = parseAsString.withDefault('');
  const [{ compte, codification }, filtrer] = useQueryStates({ compte: vide, codification: vide });
  const [edition, editer] = useState<{ parametre: ParametreDeListeFragment | null } | null>(null);
  const [aSupprimer, demander] = useState<ParametreDeListeFragment | null>(null);
  const { data, previousData, loading, error, refetch } = useListeParametresQuery({
    variables: {
      utilisateurId: compte || null,
      codificationId: codification || null,
      page: etat.page,
      perPage: etat.perPage,
    },
    notifyOnNetworkStatusChange: true,
  });
  const [supprimer] = useSupprimerParametreMutation({ update: oublier('consulterSetting') });
  // An account is chosen by its name: without the accounts, settings are only read.
  const comptes = peut('consulterUtilisateur');
  const colonnes = useColonnes(
    comptes && peut('modifierSetting') ? (parametre) => editer({ parametre }) : null,
    peut('supprimerSetting') ? demander : null,
  );
  const page = (data ?? previousData)?.consulterSetting;
  const bouton = comptes && peut('creerSetting') && (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => editer({ parametre: null })}>
      {t('nouveau')}
    </Button>
  );
  const filtre = compte !== '' || codification !== '';
  const changer = (valeurs: { compte?: string; codification?: string }) => {
    void filtrer(valeurs);
    etat.premierePage();
  };
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={bouton} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} maw={720} mb="sm" role="search" aria-label={t('filtrer')}>
        {comptes && (
          <ChoixCompte
            libelle={t('colonnes.compte')}
            valeur={compte}
            changer={(id) => changer({ compte: id })}
            vidable
          />
        )}
        <ChoixCodification
          libelle={t('colonnes.codification')}
          valeur={codification}
          changer={(id) => changer({ codification: id })}
          vidable
        />
      </SimpleGrid>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        pagination={page?.pagination}
        cleDe={({ id }) => id}
        chargement={loading}
        erreur={error}
        reessayer={() => void refetch()}
        vide={{
          titre: t(filtre ? 'vide.filtreTitre' : 'vide.titre'),
          texte: t(filtre ? 'vide.filtreTexte' : 'vide.texte'),
          action: bouton,
        }}
      />
      {edition !== null && (
        <EditionParametre
          parametre={edition.parametre}
          compte={compte}
          codification={codification}
          fermer={() => editer(null)}
        />
      )}
      {aSupprimer !== null && (
        <DialogueSuppression
          nom={t('nom', { codification: aSupprimer.codification.libelle, compte: nomDe(aSupprimer) })}
          question={t('supprimerQuestion')}
          supprimer={async () => {
            const { id, version } = aSupprimer;
            const faite = await supprimer({ variables: { input: { id, version } } });
            if (faite.data) confirmer(faite.data.supprimerSetting.message);
          }}
          fermer={() => demander(null)}
        />
      )}
    </>
  );
}

const nomDe = ({ utilisateur: { prenom, nom } }: ParametreDeListeFragment) => `${prenom} ${nom}`;
type Faire = ((parametre: ParametreDeListeFragment) => void) | null;

function useColonnes(modifier: Faire, supprimer: Faire): Colonne<ParametreDeListeFragment, 'ORDRE'>[] {
  const t = useTranslations('parametre');
  const e = useTranslations('commun.edition');
  return [
    { cle: 'compte', titre: t('colonnes.compte'), principale: true, rendu: nomDe },
    { cle: 'codification', titre: t('colonnes.codification'), rendu: ({ codification }) => codification.libelle },
    { cle: 'param', titre: t('colonnes.param'), rendu: ({ codification }) => <Code>{codification.param}</Code> },
    {
      cle: 'actions',
      titre: e('actions'),
      aDroite: true,
      largeur: 90,
      rendu: (parametre) => (
        <ActionsLigne
          nom={t('nom', { codification: parametre.codification.libelle, compte: nomDe(parametre) })}
          modifier={modifier ? () => modifier(parametre) : undefined}
          supprimer={supprimer ? () => supprimer(parametre) : undefined}
        />
      ),
    },
  ];
}
