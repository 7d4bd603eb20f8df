'use client';

import { Alert, Button, Skeleton, Text } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { lireErreur } from '@/lib/erreurs';
import { useTexte } from '@/lib/useTexte';
import { Filtres } from './Filtres';
import { type RapportQuery, useRapportQuery } from './operations.generated';
import styles from './Rapport.module.css';
import { Reglages } from './Reglages';
import { Resultat } from './Resultat';
import { useDemande } from './useDemande';
import { useFormats } from './useFormats';
import { useTelechargement } from './useTelechargement';

export function Rapports() {
  const t = useTranslations('rapport');
  const locale = useLocale();
  const demande = useDemande();
  const { input, etat } = demande;
  const { data, previousData, loading, error, refetch } = useRapportQuery({
    variables: { input },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { telecharger, encours } = useTelechargement(input);
  const erreur = error ? lireErreur(error, locale) : null;
  // Figures of other settings stay, dimmed, while theirs are counted; never beside the words of a refusal.
  const rapport = erreur ? undefined : (data ?? previousData)?.consulterRapport;
  return (
    <div className={styles.page}>
      <EnTetePage
        titre={t('titre')}
        sousTitre={t('sousTitre')}
        actions={
          <span className="sans-impression">
            <Button.Group>
              <Button
                variant="default"
                leftSection={<IconPrinter size={17} aria-hidden />}
                onClick={() => window.print()}
              >
                {t('imprimer')}
              </Button>
              <Button
                leftSection={<IconDownload size={17} aria-hidden />}
                loading={encours}
                disabled={erreur !== null}
                onClick={() => void telecharger()}
              >
                {t('csv')}
              </Button>
            </Button.Group>
          </span>
        }
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw its own frame around the rows. */}
      <div className={`sans-impression ${styles.page}`} role="group" aria-label={t('reglages')}>
        <Reglages demande={demande} groupesPossibles={rapport?.groupesPossibles} erreur={erreur} />
        <Filtres
          demande={demande}
          groupesPossibles={rapport?.groupesPossibles ?? []}
          nommes={data?.consulterRapport.filtres ?? []}
        />
      </div>
      {rapport && <Resume rapport={rapport} />}
      <Text c="dimmed">{t(`explications.${etat.type}`)}</Text>
      {erreur && (
        <Alert color="red" title={t('refus')} role="alert">
          {[
            ...erreur.champs.map(({ message }) => message),
            ...(erreur.champs.length === 0 ? [erreur.message] : []),
          ].join(' ')}
          <Button
            mt="sm"
            size="xs"
            display="block"
            onClick={() =>
              erreur.champs.some(({ chemin }) => chemin.endsWith('grain'))
                ? demande.changer({ grain: 'MOIS' })
                : void refetch()
            }
          >
            {erreur.champs.some(({ chemin }) => chemin.endsWith('grain')) ? t('parMois') : t('reessayer')}
          </Button>
        </Alert>
      )}
      {rapport ? (
        <div className={styles.contenu} data-attente={loading || undefined} aria-busy={loading}>
          <Resultat rapport={rapport} demande={demande} />
        </div>
      ) : (
        !erreur && <Skeleton h={480} aria-busy />
      )}
    </div>
  );
}

/** What the figures are of, in words: also on paper, where the settings are not. */
function Resume({ rapport: { type, du, au, grain, filtres } }: { rapport: RapportQuery['consulterRapport'] }) {
  const t = useTranslations('rapport');
  const texte = useTexte();
  const { jour } = useFormats();
  const phrase = t('resume', {
    ...{ type: t(`types.${type}`), du: jour(du), au: jour(au) },
    grain: t(`grains.${grain}`).toLowerCase(),
  });
  const mots = filtres.map(({ groupe, nom }) => t('resumeFiltre', { groupe: t(`groupes.${groupe}`), nom: texte(nom) }));
  return (
    <Text fw={600} role="status">
      {[phrase, ...mots].join(' · ')}
    </Text>
  );
}
