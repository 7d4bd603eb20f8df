'use client';

import { Grid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { DEMANDER_INTERVENTION } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useDemanderInterventionMutation } from './operations.generated';

const VIDE = { titre: '', description: '', adresse: '', codePostal: '', disponibilites: '' };

/** What is wrong, where, and when somebody is there. */
export function DialogueDemander({ fermer }: { fermer: () => void }) {
  const t = useTranslations('demande');
  const champs = useTranslations('demande.champs');
  const [demander] = useDemanderInterventionMutation(relire('consulterDemande'));
  const { fenetre, champ } = useFenetreEdition({
    ligne: null,
    schema: z.object(useTextes(DEMANDER_INTERVENTION)),
    brouillon: 'demande:nouvelle',
    libelles: {
      titre: champs('titre'),
      description: champs('description'),
      adresse: champs('adresse'),
      codePostal: champs('codePostal'),
      disponibilites: champs('quand'),
    },
    valeursDe: () => VIDE,
    entree: ({ titre, description, adresse, codePostal, disponibilites }) => ({
      ...{ titre, adresse, description: description || null },
      ...{ codePostal: codePostal || null, disponibilites: disponibilites || null },
    }),
    creer: (input) => demander({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t('demander')} {...fenetre} libelle={t('envoyer')}>
      <TextInput {...champ('titre')} placeholder={champs('titreExemple')} withAsterisk data-autofocus />
      <Textarea {...champ('description')} description={champs('descriptionAide')} autosize minRows={3} maxRows={10} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, xs: 8 }}>
          <TextInput {...champ('adresse')} withAsterisk autoComplete="street-address" />
        </Grid.Col>
        <Grid.Col span={{ base: 12, xs: 4 }}>
          <TextInput {...champ('codePostal')} autoComplete="postal-code" inputMode="numeric" />
        </Grid.Col>
      </Grid>
      <Textarea
        {...champ('disponibilites')}
        description={champs('disponibilitesAide')}
        autosize
        minRows={2}
        maxRows={6}
      />
    </FenetreEdition>
  );
}
