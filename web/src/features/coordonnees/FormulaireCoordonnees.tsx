'use client';

import { Button, Group, Paper, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { useEdition } from '@/components/edition/useEdition';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import { useTextes } from '@/components/formulaire/useTextes';
import { Moyens } from '@/domaine/coordonnees/Joindre';
import {
  type CoordonneesDitesFragment,
  useModifierCoordonneesMutation,
} from '@/domaine/coordonnees/operations.generated';
import { MODIFIER_COORDONNEES, TEXTE } from '@/lib/api/contrat.generated';
import { useRetours } from '@/lib/useRetours';

type Valeurs = Record<'nom' | 'telephone' | 'horairesFr' | 'horairesEn' | 'adresse' | 'email', string>;

/** No hours at all is an answer, which the two together decide. */
const FACULTATIF = { fr: { ...TEXTE.fr, requis: false }, en: { ...TEXTE.en, requis: false } };

/** The one row, on its page; below it what a client reads of what is saved. */
export function FormulaireCoordonnees({ coordonnees }: { coordonnees: CoordonneesDitesFragment }) {
  const t = useTranslations('coordonnees');
  const f = useTranslations('commun.formulaire');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [modifier] = useModifierCoordonneesMutation();
  const libelles: Valeurs = {
    ...{ nom: t('champs.nom'), telephone: t('champs.telephone'), adresse: t('champs.adresse') },
    ...{ horairesFr: t('champs.horairesFr'), horairesEn: t('champs.horairesEn'), email: t('champs.email') },
  };
  const { email, ...textes } = useTextes(MODIFIER_COORDONNEES);
  const horaires = useTextes(FACULTATIF);
  const lesDeux = (vide: 'horairesFr' | 'horairesEn') =>
    z.refine<Valeurs>((lues) => lues[vide] !== '' || (lues.horairesFr === '' && lues.horairesEn === ''), {
      error: t('horairesAussi'),
      path: [vide],
    });
  const formulaire = useEdition({
    ligne: coordonnees,
    schema: z
      .object({
        ...textes,
        ...{ horairesFr: horaires.fr, horairesEn: horaires.en },
        email: email.check(z.refine((lue) => lue === '' || z.email().safeParse(lue).success, f('email'))),
      })
      .check(lesDeux('horairesFr'), lesDeux('horairesEn')),
    depart: valeursDe(coordonnees),
    brouillon: 'coordonnees',
    libelles,
    lireActuel: valeursDuConflit,
    entree: ({ horairesFr, horairesEn, ...valeurs }) => ({
      ...videsANull(valeurs),
      horaires: horairesFr === '' ? null : { fr: horairesFr, en: horairesEn },
    }),
    modifier: async ({ id: _seule, ...input }) => {
      const { data } = await modifier({ variables: { input } });
      if (!data) return;
      const { message, coordonnees: dites } = data.modifierCoordonnees;
      formulaire.rebaser({ version: dites.version, valeurs: valeursDe(dites) }, valeursDe(dites));
      confirmer(message);
    },
    fermer: () => undefined,
  });
  const { lier } = formulaire;
  return (
    <>
      <Paper p={{ base: 'md', sm: 'lg' }}>
        <FormulaireCadre formulaire={formulaire} libelles={libelles} etiquette={t('formulaire')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput {...lier('nom')} label={libelles.nom} autoComplete="organization" />
            <TextInput
              {...lier('telephone')}
              label={libelles.telephone}
              description={t('champs.telephoneAide')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              type="tel"
              autoComplete="off"
            />
            <TextInput {...lier('horairesFr')} label={libelles.horairesFr} description={t('champs.horairesAide')} />
            <TextInput {...lier('horairesEn')} label={libelles.horairesEn} description={t('champs.horairesAide')} />
            <TextInput {...lier('adresse')} label={libelles.adresse} autoComplete="off" />
            <TextInput {...lier('email')} label={libelles.email} type="email" autoComplete="off" />
          </SimpleGrid>
          <Group>
            <Button type="submit" loading={formulaire.form.formState.isSubmitting} inert={!formulaire.pret}>
              {c('enregistrer')}
            </Button>
          </Group>
        </FormulaireCadre>
      </Paper>
      {(coordonnees.telephone ?? coordonnees.email) !== null && (
        <Paper p={{ base: 'md', sm: 'lg' }} mt="md" component="section" aria-label={t('apercu')}>
          <Text c="dimmed" size="sm">
            {t('apercu')}
          </Text>
          <Text>
            <Moyens coordonnees={coordonnees} />
          </Text>
        </Paper>
      )}
    </>
  );
}

function valeursDe({ nom, telephone, horaires, adresse, email }: CoordonneesDitesFragment): Valeurs {
  return {
    ...{ nom: nom ?? '', telephone: telephone ?? '', adresse: adresse ?? '', email: email ?? '' },
    ...{ horairesFr: horaires?.fr ?? '', horairesEn: horaires?.en ?? '' },
  };
}

/** The row of a conflict has the columns of both languages. */
function valeursDuConflit({ nom, telephone, horairesFr, horairesEn, adresse, email }: Partial<Valeurs>): Valeurs {
  return {
    ...{ nom: nom ?? '', telephone: telephone ?? '', adresse: adresse ?? '', email: email ?? '' },
    ...{ horairesFr: horairesFr ?? '', horairesEn: horairesEn ?? '' },
  };
}

const videsANull = <V extends Record<string, string>>(valeurs: V) =>
  Object.fromEntries(Object.entries(valeurs).map(([nom, valeur]) => [nom, valeur || null])) as {
    [N in keyof V]: string | null;
  };
