'use client';

import { Textarea, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import * as z from 'zod/mini';
import { ChoixCouleur } from '@/components/couleur/ChoixCouleur';
import { COULEUR_HEX } from '@/components/couleur/contraste';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { useRetours } from '@/lib/useRetours';
import { DepotIcone } from './DepotIcone';
import {
  type ApplicationDeListeFragment,
  ListeApplicationsDocument,
  useCreerApplicationMutation,
  useModifierApplicationMutation,
} from './operations.generated';

const [NOM_MAX, DESCRIPTION_MAX] = [100, 500];

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
  const f = useTranslations('commun.formulaire');
  const router = useRouter();
  const { confirmer } = useRetours();
  const [creer] = useCreerApplicationMutation({
    refetchQueries: [ListeApplicationsDocument],
    awaitRefetchQueries: true,
  });
  const [modifier] = useModifierApplicationMutation();
  const depart = valeursDe(application);
  const libelles = {
    nom: t('champs.nom'),
    description: t('champs.description'),
    couleur: t('champs.couleur'),
    iconeId: t('champs.icone'),
  };
  const formulaire = useEdition({
    ligne: application,
    schema: z.object({
      nom: z
        .string()
        .check(z.trim(), z.minLength(1, f('obligatoire')), z.maxLength(NOM_MAX, f('tropLong', { max: NOM_MAX }))),
      description: z.string().check(z.trim(), z.maxLength(DESCRIPTION_MAX, f('tropLong', { max: DESCRIPTION_MAX }))),
      couleur: z.string().check(z.regex(COULEUR_HEX, t('erreurs.couleur'))),
      iconeId: z.string(),
    }),
    depart,
    brouillon: `application:${application?.id ?? 'nouvelle'}`,
    libelles,
    afficher: (nom, valeur) => (nom === 'iconeId' && valeur !== '' ? t('icone.uneIcone') : `${valeur}`),
    lireActuel: (actuel) => valeursDuConflit(actuel),
    entree: ({ iconeId, ...saisi }) => ({ ...saisi, iconeId: iconeId || null }),
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerApplication.message);
      fermer();
      router.refresh();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierApplication.message);
      fermer();
      router.refresh();
    },
    fermer,
  });
  const { lier, form } = formulaire;
  return (
    <FenetreEdition
      titre={t(application === null ? 'nouvelle' : 'modifier')}
      creation={application === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <TextInput {...lier('nom')} label={libelles.nom} data-autofocus />
      <Textarea {...lier('description')} label={libelles.description} autosize minRows={2} />
      <Controller
        control={form.control}
        name="iconeId"
        render={({ field, fieldState }) => (
          <DepotIcone
            usage="icone"
            libelle={libelles.iconeId}
            depart={application?.icone ?? null}
            changer={(icone) => field.onChange(icone?.id ?? '')}
            erreur={fieldState.error?.message}
          />
        )}
      />
      <Controller
        control={form.control}
        name="couleur"
        render={({ field, fieldState }) => (
          <ChoixCouleur
            valeur={field.value}
            changer={field.onChange}
            erreur={fieldState.error?.message}
            texte={form.watch('nom').trim() || t('champs.nom')}
          />
        )}
      />
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
