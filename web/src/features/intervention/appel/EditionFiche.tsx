'use client';

import { ActionIcon, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useFieldArray } from 'react-hook-form';
import * as z from 'zod/mini';
import { useEdition } from '@/components/edition/useEdition';
import { FormulaireCadre } from '@/components/formulaire/FormulaireCadre';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { useTextes } from '@/components/formulaire/useTextes';
import { ADRESSE_CLIENT, MODIFIER_CLIENT, TELEPHONE_CLIENT } from '@/lib/api/contrat.generated';
import { relire } from '@/lib/apollo/relire';
import { useRetours } from '@/lib/useRetours';
import { adresseEnLigne } from '../adresse';
import { type FicheClientFragment, useModifierClientMutation } from '../operations.generated';

interface Valeurs {
  nom: string;
  prenom: string;
  telephones: { numero: string }[];
  adresses: { libelle: string; adresse: string; codePostal: string }[];
  note: string;
}
type Lue = Pick<FicheClientFragment, 'nom' | 'prenom' | 'telephones' | 'adresses' | 'note'>;

const TELEPHONES_MAX = 5;
const ADRESSES_MAX = 10;

/** The card, in place: what one hears is written while it is said. */
export function EditionFiche({ client, fermer }: { client: FicheClientFragment; fermer: () => void }) {
  const t = useTranslations('appel');
  const c = useTranslations('commun');
  const { confirmer } = useRetours();
  const [modifier] = useModifierClientMutation(relire('consulterAnnuaire'));
  const libelles = {
    ...{ nom: t('champs.nom'), prenom: t('champs.prenom'), telephones: t('champs.telephones') },
    ...{ adresses: t('champs.adresses'), note: t('champs.note') },
  };
  const formulaire = useEdition<Valeurs, ReturnType<typeof entree>, Lue>({
    ligne: client,
    schema: z.object({
      ...useTextes(MODIFIER_CLIENT),
      telephones: z.array(z.object(useTextes(TELEPHONE_CLIENT))),
      adresses: z.array(z.object(useTextes(ADRESSE_CLIENT))),
    }),
    depart: valeursDe(client),
    brouillon: `client:${client.id}`,
    libelles,
    afficher: (nom, valeur) => enMots(nom, valeur),
    lireActuel: valeursDe,
    entree,
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierClient.message);
      fermer();
    },
    fermer,
  });
  const { lier, form } = formulaire;
  return (
    <FormulaireCadre
      formulaire={formulaire}
      libelles={libelles}
      libelleDe={(chemin) => libelles[chemin.split('.')[0] as keyof Valeurs]}
      etiquette={t('modifier')}
    >
      <TextInput {...lier('prenom')} label={libelles.prenom} autoComplete="off" autoFocus />
      <TextInput {...lier('nom')} label={libelles.nom} withAsterisk autoComplete="off" />
      <Telephones formulaire={formulaire} />
      <Adresses formulaire={formulaire} />
      <Textarea {...lier('note')} label={libelles.note} description={t('noteAide')} autosize minRows={2} maxRows={10} />
      <Group gap="xs">
        <Button type="submit" loading={form.formState.isSubmitting}>
          {c('enregistrer')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            formulaire.brouillon.effacer();
            fermer();
          }}
        >
          {c('annuler')}
        </Button>
      </Group>
    </FormulaireCadre>
  );
}

function Telephones({ formulaire: { form, lier } }: { formulaire: Formulaire<Valeurs> }) {
  const t = useTranslations('appel');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'telephones' });
  return (
    <Stack gap={6} role="group" aria-label={t('champs.telephones')}>
      {fields.map(({ id }, rang) => (
        <Group key={id} gap={6} wrap="nowrap" align="flex-end">
          <TextInput
            {...lier(`telephones.${rang}.numero`)}
            label={t(rang === 0 ? 'champs.telephone' : 'champs.autreTelephone')}
            type="tel"
            autoComplete="off"
            style={{ flex: 1 }}
          />
          <Retirer libelle={t('retirerTelephone', { rang: rang + 1 })} retirer={() => remove(rang)} />
        </Group>
      ))}
      <Ajouter
        libelle={t('ajouterTelephone')}
        ajouter={() => append({ numero: '' })}
        plein={fields.length >= TELEPHONES_MAX}
      />
    </Stack>
  );
}

function Adresses({ formulaire: { form, lier } }: { formulaire: Formulaire<Valeurs> }) {
  const t = useTranslations('appel');
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'adresses' });
  return (
    <Stack gap="sm" role="group" aria-label={t('champs.adresses')}>
      {fields.map(({ id }, rang) => (
        <Stack key={id} gap={6}>
          <Group gap={6} wrap="nowrap" align="flex-end">
            <TextInput
              {...lier(`adresses.${rang}.adresse`)}
              label={t('champs.adresse')}
              withAsterisk
              autoComplete="off"
              style={{ flex: 1 }}
            />
            <Retirer libelle={t('retirerAdresse', { rang: rang + 1 })} retirer={() => remove(rang)} />
          </Group>
          <Group gap={6} grow wrap="nowrap" align="flex-end">
            <TextInput {...lier(`adresses.${rang}.codePostal`)} label={t('champs.codePostal')} autoComplete="off" />
            <TextInput
              {...lier(`adresses.${rang}.libelle`)}
              label={t('champs.libelle')}
              placeholder={t('libelleExemple')}
              autoComplete="off"
            />
          </Group>
        </Stack>
      ))}
      <Ajouter
        libelle={t('ajouterAdresse')}
        ajouter={() => append({ libelle: '', adresse: '', codePostal: '' })}
        plein={fields.length >= ADRESSES_MAX}
      />
    </Stack>
  );
}

function Retirer({ libelle, retirer }: { libelle: string; retirer: () => void }) {
  return (
    <ActionIcon size={36} color="red" variant="subtle" aria-label={libelle} onClick={retirer}>
      <IconTrash size={17} aria-hidden />
    </ActionIcon>
  );
}

function Ajouter({ libelle, ajouter, plein }: { libelle: string; ajouter: () => void; plein: boolean }) {
  return (
    <Button
      variant="subtle"
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden />}
      disabled={plein}
      onClick={ajouter}
      style={{ alignSelf: 'flex-start' }}
    >
      {libelle}
    </Button>
  );
}

function valeursDe({ nom, prenom, telephones, adresses, note }: Lue): Valeurs {
  return {
    ...{ nom, prenom, note: note ?? '' },
    telephones: telephones.map((numero) => ({ numero })),
    adresses: adresses.map(({ libelle, adresse, codePostal }) => ({
      ...{ libelle: libelle ?? '', adresse, codePostal: codePostal ?? '' },
    })),
  };
}

function entree({ nom, prenom, telephones, adresses, note }: Valeurs) {
  return {
    ...{ nom, prenom: prenom || null, note: note || null, telephones },
    adresses: adresses.map(({ libelle, adresse, codePostal }) => ({
      ...{ libelle: libelle || null, adresse, codePostal: codePostal || null },
    })),
  };
}

/** As a conflict shows both. */
function enMots(nom: keyof Valeurs, valeur: Valeurs[keyof Valeurs]): string {
  if (typeof valeur === 'string') return valeur;
  return nom === 'telephones'
    ? (valeur as Valeurs['telephones']).map(({ numero }) => numero).join(', ')
    : (valeur as Valeurs['adresses']).map(adresseEnLigne).join(' ; ');
}
