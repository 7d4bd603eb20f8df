'use client';

import { Box, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useColonnes } from './colonnes';
import { usePreferencesNotificationQuery } from './operations.generated';

/** Where one is told of what can reach one: as the company's rules say, or as one has chosen. */
export function Preferences() {
  const t = useTranslations('notification.preferences');
  const requete = usePreferencesNotificationQuery();
  const relire = () => requete.refetch();
  return (
    <>
      <Text c="dimmed" mb="md" maw={720}>
        {t('explication')}
      </Text>
      <Box maw={1100}>
        <Liste
          legende={t('titre')}
          colonnes={useColonnes(relire)}
          etat={useListeSimple()}
          items={requete.data?.consulterPreferenceNotification}
          pagination={undefined}
          cleDe={({ type }) => type}
          hauteurLigne={30}
          chargement={requete.loading && requete.data === undefined}
          erreur={requete.error}
          reessayer={() => void relire().catch(() => undefined)}
          vide={{ titre: t('videTitre'), texte: t('videTexte') }}
        />
      </Box>
    </>
  );
}
