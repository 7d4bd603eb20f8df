'use client';

import { MultiSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { COULEUR_HEX } from '@/components/couleur/contraste';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { MODIFIER_FICHE_INTERVENANT } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import {
  type FicheLueFragment,
  useModifierFicheIntervenantMutation,
  useSecteursDeLaFicheQuery,
} from '../operations.generated';

interface Valeurs {
  secteurIds: string[];
  codePostalBase: string;
  couleur: string;
}
/** As a refusal has it. */
type Actuel = { secteurIds: string[]; codePostalBase?: string | null; couleur?: string | null };

interface Props {
  utilisateurId: string;
  nom: string;
  fiche: FicheLueFragment | null;
  fermer: () => void;
}

/** The card of a technician; `fiche` null: their first one. */
export function EditionFiche({ utilisateurId, nom, fiche, fermer }: Props) {
  const t = useTranslations('utilisateur.fiche');
  const textes = useTextes(MODIFIER_FICHE_INTERVENANT);
  const [enregistrer] = useModifierFicheIntervenantMutation(relire('voirUtilisateur', 'consulterPlanning'));
  const secteurs = useSecteurs(fiche);
  const nomDuSecteur = (id: string) => secteurs.find(({ value }) => value === id)?.label ?? id;
  const { fenetre, champ } = useFenetreEdition({
    ligne: fiche,
    schema: z.object({
      ...textes,
      secteurIds: z.array(z.string()),
      couleur: z.string().check(z.refine((saisie) => saisie === '' || COULEUR_HEX.test(saisie), t('couleur'))),
    }),
    brouillon: `fiche:${utilisateurId}`,
    libelles: {
      secteurIds: t('champs.secteurIds'),
      codePostalBase: t('champs.codePostalBase'),
      couleur: t('champs.couleur'),
    },
    valeursDe,
    lireActuel: ({ secteurIds, codePostalBase, couleur }: Actuel): Valeurs => ({
      ...{ secteurIds, codePostalBase: codePostalBase ?? '', couleur: couleur ?? '' },
    }),
    afficher: (_nom, valeur) => (Array.isArray(valeur) ? valeur.map(nomDuSecteur).join(', ') : valeur),
    entree: ({ secteurIds, codePostalBase, couleur }: Valeurs) => ({
      ...{ secteurIds, codePostalBase: codePostalBase || null, couleur: couleur || null },
    }),
    creer: (input) => enregistrer({ variables: { input: { ...input, utilisateurId, version: 0 } } }),
    modifier: ({ id: _deLaFiche, ...input }) => enregistrer({ variables: { input: { ...input, utilisateurId } } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t('modifierTitre', { nom })} {...fenetre}>
      <TextInput
        {...champ('codePostalBase')}
        description={t('champs.codePostalBaseAide')}
        autoComplete="off"
        data-autofocus
      />
      <ChampControle {...fenetre} nom="secteurIds">
        {({ libelle, valeur, changer, erreur }) => (
          <MultiSelect
            id="champ-secteurIds"
            label={libelle}
            description={t('champs.secteurIdsAide')}
            data={secteurs}
            value={valeur}
            error={erreur}
            searchable
            hidePickedOptions
            nothingFoundMessage={t('aucunSecteur')}
            onChange={changer}
          />
        )}
      </ChampControle>
      <ChampControle {...fenetre} nom="couleur">
        {({ valeur, changer, erreur }) => <ChoixCouleur {...{ valeur, changer, erreur }} texte={nom} />}
      </ChampControle>
    </FenetreEdition>
  );
}

/** Those that can be chosen, and those of the card that cannot any more. */
function useSecteurs(fiche: FicheLueFragment | null): { value: string; label: string }[] {
  const { data } = useSecteursDeLaFicheQuery();
  const choisissables = data ? [...data.premiers.items, ...data.suivants.items] : [];
  const connus = new Set(choisissables.map(({ id }) => id));
  const autres = (fiche?.secteurs ?? []).filter(({ id }) => !connus.has(id));
  return [...choisissables, ...autres].map(({ id, nom }) => ({ value: id, label: nom }));
}

function valeursDe(fiche: FicheLueFragment | null): Valeurs {
  const { secteurs = [], codePostalBase, couleur } = fiche ?? {};
  return {
    secteurIds: secteurs.map(({ id }) => id),
    codePostalBase: codePostalBase ?? '',
    couleur: couleur ?? '',
  };
}
