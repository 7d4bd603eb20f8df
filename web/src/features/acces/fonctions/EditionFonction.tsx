'use client';

import { Alert, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import * as z from 'zod/mini';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import { ChampControle } from '@/components/edition/ChampControle';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { useTextes } from '@/components/formulaire/useTextes';
import { CREER_FONCTION_API } from '@/lib/api/contrat.generated';
import { useNom } from '@/lib/useNom';
import type { FonctionDAccesFragment } from '../operations.generated';
import { ChoixPermissions } from './ChoixPermissions';
import {
  type EntreeFonction,
  enPermissions,
  entreeDe,
  useEnregistrerFonction,
  type Valeurs,
  valeursDe,
} from './useEnregistrerFonction';

interface Props {
  /** Null: a new one, for another application. */
  fonction: FonctionDAccesFragment | null;
  applications: readonly { id: string; nom: string }[];
  fermer: () => void;
}

export function EditionFonction({ fonction, applications, fermer }: Props) {
  const t = useTranslations('acces.fonction');
  const nomme = useNom();
  const f = useTranslations('commun.formulaire');
  const erreurs = useTranslations('acces.erreurs');
  const { nomFonction, description } = useTextes(CREER_FONCTION_API);
  const { creer, modifier } = useEnregistrerFonction(fonction);
  const integree = fonction?.integree === true;
  const libelles = {
    applicationId: t('application'),
    nomFonction: t('nom'),
    description: t('description'),
    mode: t('mode'),
    permissions: t('permissions'),
  };
  const nomApplication = (id: string) => applications.find((une) => une.id === id)?.nom ?? id;
  const { fenetre, form, champ } = useFenetreEdition<FonctionDAccesFragment, Valeurs, EntreeFonction>({
    ligne: fonction,
    schema: z.object({
      applicationId: z.string().check(z.minLength(1, f('obligatoire'))),
      nomFonction: nomFonction.check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} _.:/{}-]*$/u, erreurs('fonction'))),
      description,
      mode: z.enum(['AU_MOINS_UNE', 'TOUTES']),
      permissions: z.string(),
    }),
    valeursDe,
    brouillon: `fonction:${fonction?.id ?? 'nouvelle'}`,
    libelles,
    afficher: (nom, valeur) => {
      if (nom === 'applicationId') return nomApplication(valeur);
      return nom === 'mode' ? t(`modes.${valeur as 'TOUTES'}`) : valeur;
    },
    // Permissions are links of their own, that no version guards: they stay as they are in the form.
    lireActuel: (actuel) => ({
      ...valeursDe(fonction),
      ...(actuel as Partial<Valeurs>),
      description: `${actuel.description ?? ''}`,
    }),
    entree: entreeDe,
    creer,
    modifier,
    fermer,
  });
  const choisies = enPermissions(form.watch('permissions'));
  return (
    <FenetreEdition
      titre={fonction === null ? t('nouvelle') : t('modifier', { nom: fonction.nomFonction })}
      {...fenetre}
    >
      {integree ? (
        <Text c="dimmed">{t('integree', { application: nomme(fonction.application) })}</Text>
      ) : (
        <>
          <ChoixDansListe
            formulaire={fenetre.formulaire}
            nom="applicationId"
            label={libelles.applicationId}
            withAsterisk
            connue={fonction && { value: fonction.application.id, label: fonction.application.nom }}
            options={[
              { value: '', label: t('choisir') },
              ...applications.map(({ id, nom }) => ({ value: id, label: nom })),
            ]}
          />
          <TextInput {...champ('nomFonction')} description={t('nomAide')} withAsterisk data-autofocus />
        </>
      )}
      <Textarea {...champ('description')} autosize minRows={2} />
      <ChampControle {...fenetre} nom="permissions">
        {({ nom, valeur, changer, ...reste }) => (
          <ChoixPermissions
            {...reste}
            id={`champ-${nom}`}
            valeur={enPermissions(valeur)}
            changer={(choix) => changer(JSON.stringify(choix))}
          />
        )}
      </ChampControle>
      {choisies.length === 0 && <Alert color="orange">{t('fermee')}</Alert>}
      <ChampControle {...fenetre} nom="mode">
        {({ nom, libelle, valeur, changer }) => (
          <Radio.Group
            id={`champ-${nom}`}
            label={libelle}
            value={valeur}
            onChange={(mode) => changer(mode as Valeurs['mode'])}
          >
            <Stack gap={6} mt={4}>
              <Radio value="AU_MOINS_UNE" label={t('modes.AU_MOINS_UNE')} />
              <Radio value="TOUTES" label={t('modes.TOUTES')} />
            </Stack>
          </Radio.Group>
        )}
      </ChampControle>
    </FenetreEdition>
  );
}
