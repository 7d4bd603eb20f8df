'use client';

import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { ChoixDansListe } from '@/components/champs/ChoixDansListe';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';
import { ChoixFonction } from './ChoixFonction';
import { ChoixPictogramme } from './ChoixPictogramme';
import { DepotIcone } from './DepotIcone';
import { type PageDeMenuFragment, useChoixApplicationsQuery } from './operations.generated';
import type { ValeursPage } from './valeursPage';

interface Props {
  formulaire: Formulaire<ValeursPage>;
  libelles: Record<keyof ValeursPage & string, string>;
  page: PageDeMenuFragment | null;
}

export function ChampsPage({ formulaire, libelles, page }: Props) {
  const { lier, form } = formulaire;
  const t = useTranslations('application');
  const nomme = useNom();
  const { peut } = useMoi();
  const { data } = useChoixApplicationsQuery();
  const applications = data?.consulterApplication.items ?? [];
  // From here menus are set: the API keeps this one where it is.
  const fixe = page?.lien === '/applications';
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        <TextInput {...lier('nom')} label={libelles.nom} lang="fr" data-autofocus />
        <TextInput {...lier('nomEn')} label={libelles.nomEn} lang="en" />
      </SimpleGrid>
      <TextInput
        {...lier('lien')}
        label={libelles.lien}
        description={t(page?.integree ? 'champs.lienFixe' : 'champs.lienAide')}
        readOnly={page?.integree}
        spellCheck={false}
        autoComplete="off"
      />
      <Textarea {...lier('description')} label={libelles.description} autosize minRows={1} />
      {!fixe && (
        <ChoixDansListe
          formulaire={formulaire}
          nom="applicationId"
          label={libelles.applicationId}
          description={t('champs.applicationAide')}
          connue={page?.application && { value: page.application.id, label: nomme(page.application) }}
          options={[
            { value: '', label: t('champs.applicationAucune') },
            ...applications.map((une) => ({ value: une.id, label: nomme(une) })),
          ]}
        />
      )}
      {!fixe && peut('consulterFonctionApi') && (
        <Controller
          control={form.control}
          name="fonctionId"
          render={({ field, fieldState }) => (
            <ChoixFonction
              valeur={field.value}
              changer={field.onChange}
              actuelle={page?.fonction ?? null}
              erreur={fieldState.error?.message}
            />
          )}
        />
      )}
      <Controller
        control={form.control}
        name="pictogramme"
        render={({ field }) => <ChoixPictogramme valeur={field.value} changer={field.onChange} />}
      />
      <Controller
        control={form.control}
        name="iconeId"
        render={({ field, fieldState }) => (
          <DepotIcone
            usage="page"
            libelle={t('champs.iconePage')}
            depart={page?.icone ?? null}
            changer={(icone) => field.onChange(icone?.id ?? '')}
            erreur={fieldState.error?.message}
          />
        )}
      />
    </>
  );
}
