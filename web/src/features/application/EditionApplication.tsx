'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { COULEUR_HEX } from '@/components/couleur/contraste';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_APPLICATION } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { DepotIcone } from './DepotIcone';
import {
  type ApplicationDeListeFragment,
  useCreerApplicationMutation,
  useModifierApplicationMutation,
} from './operations.generated';
import { useMenuAJour } from './useMenuAJour';

interface Valeurs extends Record<string, unknown> {
  nom: string;
  description: string;
  couleur: string;
  /** Empty: none. */
  iconeId: string;
}

/** A new application (`application` null) or the change of one. */
export function EditionApplication(props: { application: ApplicationDeListeFragment | null; fermer: () => void }) {
  const { application, fermer } = props;
  const t = useTranslations('application');
  const textes = useTextes(CREER_APPLICATION);
  const montrer = useMenuAJour();
  const [creer] = useCreerApplicationMutation(relire('consulterApplication'));
  const [modifier] = useModifierApplicationMutation();
  const libelles = {
    nom: t('champs.nom'),
    description: t('champs.description'),
    couleur: t('champs.couleur'),
    iconeId: t('champs.icone'),
  };
  const { fenetre, form, champ } = useFenetreEdition({
    ligne: application,
    schema: z.object({
      ...textes,
      couleur: z.string().check(z.regex(COULEUR_HEX, t('erreurs.couleur'))),
      iconeId: z.string(),
    }),
    brouillon: `application:${application?.id ?? 'nouvelle'}`,
    libelles,
    valeursDe,
    afficher: (nom, valeur) => (nom === 'iconeId' && valeur !== '' ? t('icone.uneIcone') : `${valeur}`),
    lireActuel: (actuel) => valeursDuConflit(actuel),
    entree: ({ iconeId, ...saisi }) => ({ ...saisi, iconeId: iconeId || null }),
    creer: (input) => montrer(creer({ variables: { input } })),
    modifier: (input) => montrer(modifier({ variables: { input } })),
    fermer,
  });
  return (
    <FenetreEdition titre={t(application === null ? 'nouvelle' : 'modifier')} {...fenetre}>
      <TextInput {...champ('nom')} data-autofocus />
      <Textarea {...champ('description')} autosize minRows={2} />
      <ChampControle {...fenetre} nom="iconeId">
        {({ libelle, changer, erreur }) => (
          <DepotIcone
            usage="icone"
            libelle={libelle}
            depart={application?.icone ?? null}
            changer={(icone) => changer(icone?.id ?? '')}
            erreur={erreur}
          />
        )}
      </ChampControle>
      <ChampControle {...fenetre} nom="couleur">
        {({ valeur, changer, erreur }) => (
          <ChoixCouleur {...{ valeur, changer, erreur }} texte={form.watch('nom').trim() || t('champs.nom')} />
        )}
      </ChampControle>
    </FenetreEdition>
  );
}

function valeursDe(application: ApplicationDeListeFragment | null): Valeurs {
  const { nom, description, couleur, icone } = application ?? {};
  return {
    nom: nom ?? '',
    description: description ?? '',
    couleur: couleur ?? '#1C7ED6',
    iconeId: icone?.id ?? '',
  };
}

/** The row as the API's refusal gives it: a relation is its id. */
function valeursDuConflit(actuel: Record<string, unknown>): Valeurs {
  const texte = (cle: string) => (typeof actuel[cle] === 'string' ? (actuel[cle] as string) : '');
  return { nom: texte('nom'), description: texte('description'), couleur: texte('couleur'), iconeId: texte('iconeId') };
}
