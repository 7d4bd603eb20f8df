'use client';

import { Alert, Anchor, Button, Group, Paper, Skeleton, Stack, Title } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { EnTetePage } from '@/components/EnTetePage';
import { useFenetres } from '@/components/edition/useFenetres';
import { Lien } from '@/components/Lien';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useRetours } from '@/lib/useRetours';
import { Difference } from './Difference';
import styles from './Difference.module.css';
import { Faits } from './Faits';
import { useMots } from './mots';
import { type TraceEntiereFragment, useSupprimerTraceMutation, useTraceQuery } from './operations.generated';

const EditionTrace = differe(() => import('./EditionTrace').then((module) => module.EditionTrace));

export function PageTrace({ id }: { id: string }) {
  const t = useTranslations('trace');
  const { lire } = useRetours();
  const { data, error } = useTraceQuery({ variables: { id } });
  return (
    <Stack gap="md">
      <Anchor component={Lien} href="/traces" w="fit-content">
        <Group gap={4}>
          <IconChevronLeft size={16} aria-hidden />
          {t('detail.retour')}
        </Group>
      </Anchor>
      {data && <Trace trace={data.voirTrace} />}
      {error && !data && (
        <>
          <EnTetePage titre={t('titre')} />
          <Alert color="red" role="alert" title={lire(error).message} />
        </>
      )}
      {!data && !error && (
        <div aria-busy>
          <EnTetePage titre={t('titre')} />
          <Skeleton height={240} />
        </div>
      )}
    </Stack>
  );
}

function Trace({ trace }: { trace: TraceEntiereFragment }) {
  const t = useTranslations('trace');
  const mots = useMots();
  const manuelle = trace.origine === 'MANUELLE';
  return (
    <>
      <EnTetePage titre={mots.action(trace.action)} actions={manuelle && <Actions trace={trace} />} />
      <Paper component="section" aria-labelledby="titre-faits" p="md">
        <Title order={2} size="h4" id="titre-faits" mb="sm">
          {t('detail.faits')}
        </Title>
        <Faits trace={trace} />
      </Paper>
      {!manuelle && (
        <Paper component="section" aria-labelledby="titre-difference" p="md">
          <Title order={2} size="h4" id="titre-difference" mb="xs">
            {t('difference.titre')}
          </Title>
          <Difference trace={trace} />
        </Paper>
      )}
      {trace.codeSql !== null && (
        <Paper p="md">
          <details open={manuelle}>
            <summary>{t(manuelle ? 'detail.sqlManuel' : 'detail.sql')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
            <pre className={styles.sql} tabIndex={0}>
              {trace.codeSql}
            </pre>
          </details>
        </Paper>
      )}
    </>
  );
}

/** Of manual entries only: the others are nobody's to change. */
function Actions({ trace }: { trace: TraceEntiereFragment }) {
  const t = useTranslations('trace.detail');
  const mots = useMots();
  const { peut } = useMoi();
  const { date } = useDates();
  const router = useRouter();
  const [effacer] = useSupprimerTraceMutation();
  const { modifier, supprimer, fenetres } = useFenetres<TraceEntiereFragment>({
    nomDe: ({ action, creerA }) => t('nom', { action: mots.action(action), date: date(creerA, 'jour') }),
    edition: (ligne, fermer) => <EditionTrace trace={ligne} fermer={fermer} />,
    suppression: {
      question: t('suppression'),
      supprimer: async ({ id, version }) => {
        const reponse = await effacer({ variables: { input: { id, version } } });
        router.push('/traces');
        return reponse;
      },
    },
  });
  return (
    <>
      {peut('supprimerTrace') && (
        <Button variant="default" color="red" onClick={() => supprimer(trace)}>
          {t('supprimer')}
        </Button>
      )}
      {peut('modifierTrace') && <Button onClick={() => modifier(trace)}>{t('modifier')}</Button>}
      {fenetres}
    </>
  );
}
