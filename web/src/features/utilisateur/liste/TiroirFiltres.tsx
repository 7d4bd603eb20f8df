'use client';

import { Button, Drawer, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useNom } from '@/lib/useNom';
import { ChoixEntite } from '../ChoixEntite';
import { STATUTS } from '../types';
import { useRolesParApplication } from '../useChoix';
import { type EtatFiltres, type Filtres, VALIDITES } from './useFiltres';

/** Each choice acts at once; closing is enough. */
export function TiroirFiltres({ etatFiltres, fermer }: { etatFiltres: EtatFiltres; fermer: () => void }) {
  const t = useTranslations('utilisateur');
  const nomme = useNom();
  const c = useTranslations('commun');
  const { filtres, changer, effacer, nombre } = etatFiltres;
  const { applications, permis } = useRolesParApplication();
  const [profil, setProfil] = useState(filtres.profil);
  const filtrerProfil = useDebouncedCallback((valeur: string) => changer({ profil: valeur.trim() || '' }), 300);
  const tous = { value: '', label: t('filtres.tous') };
  return (
    <Drawer
      opened
      onClose={fermer}
      position="right"
      size="sm"
      title={t('filtres.titre')}
      closeButtonProps={{ 'aria-label': c('fermer') }}
    >
      <Stack>
        <NativeSelect
          label={t('colonnes.statut')}
          value={filtres.statut ?? ''}
          data={[tous, ...STATUTS.map((value) => ({ value, label: t(`statuts.${value}`) }))]}
          onChange={(e) => changer({ statut: (e.currentTarget.value || null) as Filtres['statut'] })}
        />
        <NativeSelect
          label={t('filtres.validite')}
          value={filtres.validite ?? ''}
          data={[tous, ...VALIDITES.map((value) => ({ value, label: t(`filtres.${value}`) }))]}
          onChange={(e) => changer({ validite: (e.currentTarget.value || null) as Filtres['validite'] })}
        />
        <ChoixEntite libelle={t('colonnes.entite')} valeur={filtres.entite} changer={(entite) => changer({ entite })} />
        {permis && (
          <NativeSelect
            label={t('filtres.role')}
            value={filtres.role}
            data={[
              tous,
              ...(applications ?? []).map(({ nom, roles }) => ({
                group: nom,
                items: roles.map((role) => ({ value: role.id, label: nomme(role) })),
              })),
            ]}
            onChange={(e) => changer({ role: e.currentTarget.value })}
          />
        )}
        <TextInput
          label={t('colonnes.profil')}
          description={t('filtres.profilAide')}
          value={profil}
          onChange={(e) => {
            setProfil(e.currentTarget.value);
            filtrerProfil(e.currentTarget.value);
          }}
        />
        <Group justify="space-between">
          <Button
            variant="subtle"
            color="gray"
            disabled={nombre === 0}
            onClick={() => {
              setProfil('');
              effacer();
            }}
          >
            {t('filtres.effacer')}
          </Button>
          <Button onClick={fermer}>{t('filtres.voir')}</Button>
        </Group>
      </Stack>
    </Drawer>
  );
}
