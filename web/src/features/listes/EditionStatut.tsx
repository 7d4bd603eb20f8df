'use client';

import { SimpleGrid, TextInput } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { ChampControle } from '@/components/edition/ChampControle';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { ETAPES_INTERVENTION } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { FenetreEdition } from './FenetreEdition';
import { type StatutDeListeFragment, useCreerStatutMutation, useModifierStatutMutation } from './operations.generated';
import { useSchemas } from './useSchemas';

type Etape = StatutDeListeFragment['etape'];
interface Valeurs {
  libelleFr: string;
  libelleEn: string;
  clientFr: string;
  clientEn: string;
  etape: Etape;
  couleur: string;
  actif: boolean;
}

/** A new status (`statut` null) or the change of one. */
export function EditionStatut({ statut, fermer }: { statut: StatutDeListeFragment | null; fermer: () => void }) {
  const t = useTranslations('listes');
  const locale = useLocale();
  const { libelle, libelleFacultatif, couleur } = useSchemas();
  const [creer] = useCreerStatutMutation(relire('consulterStatutIntervention'));
  const [modifier] = useModifierStatutMutation();
  const libelles = {
    libelleFr: t('champs.libelleFr'),
    libelleEn: t('champs.libelleEn'),
    clientFr: t('champs.clientFr'),
    clientEn: t('champs.clientEn'),
    etape: t('champs.etape'),
    couleur: t('champs.couleur'),
    actif: t('champs.actif'),
  };
  const { fenetre, form, champ } = useFenetreEdition({
    ligne: statut,
    schema: z.object({
      libelleFr: libelle,
      libelleEn: libelle,
      clientFr: libelleFacultatif,
      clientEn: libelleFacultatif,
      etape: z.enum(ETAPES_INTERVENTION),
      couleur,
      actif: z.boolean(),
    }),
    brouillon: `statut:${statut?.id ?? 'nouveau'}`,
    libelles,
    valeursDe,
    afficher: (nom, valeur) =>
      nom === 'etape'
        ? t(`etapes.${valeur as Etape}`)
        : nom === 'actif'
          ? t(valeur ? 'actif' : 'inactif')
          : `${valeur}`,
    entree,
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  const apercu = form.watch(locale === 'fr' ? 'libelleFr' : 'libelleEn').trim();
  return (
    <FenetreEdition titre={t(statut === null ? 'nouveauStatut' : 'modifierStatut')} {...fenetre}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...champ('libelleFr')} lang="fr" data-autofocus />
        <TextInput {...champ('libelleEn')} lang="en" />
        <TextInput {...champ('clientFr')} description={t('champs.clientAide')} lang="fr" />
        <TextInput {...champ('clientEn')} description={t('champs.clientAide')} lang="en" />
      </SimpleGrid>
      <ChoixDansListe
        formulaire={fenetre.formulaire}
        nom="etape"
        label={libelles.etape}
        description={t('champs.etapeAide')}
        options={ETAPES_INTERVENTION.map((value) => ({ value, label: t(`etapes.${value}`) }))}
      />
      <ChampControle {...fenetre} nom="couleur">
        {({ valeur, changer, erreur }) => (
          <ChoixCouleur {...{ valeur, changer, erreur }} texte={apercu || t('colonnes.statut')} />
        )}
      </ChampControle>
    </FenetreEdition>
  );
}

function valeursDe(statut: StatutDeListeFragment | null): Valeurs {
  const { libelle, libelleClient, etape, couleur, actif } = statut ?? {};
  return {
    libelleFr: libelle?.fr ?? '',
    libelleEn: libelle?.en ?? '',
    clientFr: libelleClient?.fr ?? '',
    clientEn: libelleClient?.en ?? '',
    etape: etape ?? 'NOUVELLE',
    couleur: couleur ?? '#1C7ED6',
    actif: actif ?? true,
  };
}

/** A client label left empty says the same as the team's. */
function entree({ libelleFr, libelleEn, clientFr, clientEn, etape, couleur, actif }: Valeurs) {
  return {
    libelle: { fr: libelleFr, en: libelleEn },
    libelleClient: { fr: clientFr || libelleFr, en: clientEn || libelleEn },
    etape,
    couleur,
    actif,
  };
}
