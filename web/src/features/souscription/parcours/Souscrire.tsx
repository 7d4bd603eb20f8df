'use client';

import { Alert, Anchor, Button, Skeleton, Stack, Stepper, Text, Title } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { Introuvable } from '@/components/etats/Introuvable';
import { Lien } from '@/components/Lien';
import { Retour } from '@/components/Retour';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { lienDe } from '../catalogue/CarteOffre';
import { useDevisQuery, useOffreASouscrireQuery } from '../operations.generated';
import { Raisons } from '../Raisons';
import type { OffreVue } from '../types';
import { type EtatBesoin, useBesoin } from '../useBesoin';
import { EtapeBesoin } from './EtapeBesoin';
import { EtapeConfirmation } from './EtapeConfirmation';
import { EtapePrix } from './EtapePrix';
import { Refus } from './Refus';
import { useCodeInutile } from './useCodeInutile';
import { ETAPES, useDemande } from './useDemande';
import { useSouscription } from './useSouscription';

/** From an offer to its subscription, in three steps; back and reload keep where one is. */
export function Souscrire({ code, nom }: { code: string; nom: { fr: string; en: string } }) {
  const t = useTranslations('souscription.parcours');
  const c = useTranslations('commun');
  const texte = useTexte();
  const { lire } = useRetours();
  const etat = useBesoin();
  const { data, previousData, error, refetch } = useOffreASouscrireQuery({
    variables: { code, besoin: etat.besoin },
    fetchPolicy: 'network-only',
  });
  const offre = (data ?? previousData)?.voirOffre;
  const refus = error === undefined ? null : lire(error);
  return (
    <div style={{ maxWidth: 1000 }}>
      <Retour lien={etat.lien('/catalogue')}>{t('retour')}</Retour>
      <EnTetePage titre={t('titre', { nom: texte(nom) })} sousTitre={offre?.fournisseur ?? undefined} />
      {refus?.code === 'NOT_FOUND' && offre === undefined && <Introuvable />}
      {refus !== null && (refus.code !== 'NOT_FOUND' || offre !== undefined) && (
        <Alert color="red" role="alert" mb="md" title={refus.message}>
          {refus.champs.map(({ chemin, message }) => (
            <Text key={chemin}>{message}</Text>
          ))}
          <Button variant="default" size="xs" mt="xs" onClick={() => void refetch()}>
            {c('reessayer')}
          </Button>
        </Alert>
      )}
      {offre === undefined && refus === null && <Skeleton height={360} aria-busy />}
      {offre !== undefined && <Parcours offre={offre} etat={etat} relire={() => refetch()} />}
    </div>
  );
}

function Parcours({ offre, etat, relire }: { offre: OffreVue; etat: EtatBesoin; relire: () => Promise<unknown> }) {
  const t = useTranslations('souscription.parcours');
  const demande = useDemande(etat, offre.cle);
  const { etape } = demande;
  const sansClient = etat.sert && etat.besoin.clientId === null;
  const { data, previousData, error, loading, refetch } = useDevisQuery({
    variables: { input: demande.input },
    skip: etape === 'besoin' || sansClient,
    fetchPolicy: 'network-only',
  });
  const { lire } = useRetours();
  const refus = error === undefined ? null : lire(error);
  const refusDuCode = refus?.champs.find(({ chemin }) => chemin.endsWith('codePromotion'))?.message;
  // At step 2 the code's fault stands beside its field; at step 3 it may have come meanwhile.
  const autreRefus = etape === 'prix' && refusDuCode !== undefined ? null : refus;
  const devis = (data ?? previousData)?.previsualiserSouscription;
  const inutile = useCodeInutile(loading ? undefined : devis, demande.code);
  const erreurDuCode = refusDuCode ?? inutile;
  const souscription = useSouscription({ etat, demande, relire: () => Promise.all([refetch(), relire()]) });
  const montree = sansClient ? 'besoin' : etape;
  return (
    <Stack gap="lg">
      <Stepper
        active={ETAPES.indexOf(montree)}
        size="sm"
        onStepClick={(rang) => demande.aller(ETAPES[rang] ?? 'besoin')}
        aria-label={t('etapes')}
      >
        {ETAPES.map((une, rang) => (
          <Stepper.Step
            key={une}
            label={t(`etape.${une}`)}
            allowStepSelect={rang < ETAPES.indexOf(montree)}
            aria-current={une === montree ? 'step' : undefined}
          />
        ))}
      </Stepper>
      <Title order={2}>{t(`etape.${montree}`)}</Title>
      {/* While one subscribes, what the offer says of it is one's own: the next page says that it is done. */}
      {offre.souscriptionEnCours !== null && !souscription.enCours && (
        <Alert color="orange" role="alert" title={t(etat.sert ? 'dejaClient' : 'deja')}>
          <Anchor component={Lien} href={lienDe(offre.souscriptionEnCours.id, etat.sert)}>
            {t('voirLaSouscription')}
          </Anchor>
        </Alert>
      )}
      {montree === 'besoin' && <EtapeBesoin offre={offre} etat={etat} suite={() => demande.aller('prix')} />}
      {montree !== 'besoin' && (
        <>
          {autreRefus !== null && (
            <Alert color="red" role="alert" title={autreRefus.message}>
              {autreRefus.champs.map(({ chemin, message }) => (
                <Text key={chemin}>{message}</Text>
              ))}
              {autreRefus.details}
              {montree === 'confirmation' && (
                <Button variant="default" size="xs" mt="xs" onClick={() => demande.aller('prix')}>
                  {t('revenirAuPrix')}
                </Button>
              )}
            </Alert>
          )}
          {devis === undefined && refus === null && <Skeleton height={320} aria-busy />}
          <Refus refus={souscription.refus} />
          {devis !== undefined && !devis.eligible && (
            <Alert color="orange" role="alert" title={t('ineligible')}>
              <Raisons offre={offre} raisons={devis.raisons} etat={etat} ouvert />
            </Alert>
          )}
          {devis !== undefined && autreRefus === null && devis.eligible && montree === 'prix' && (
            <EtapePrix
              {...{ offre, etat, demande, devis, erreurDuCode, calcule: loading }}
              suite={() => demande.aller('confirmation')}
            />
          )}
          {montree === 'confirmation' && inutile !== undefined && (
            <Alert color="orange" role="alert" title={inutile}>
              <Button variant="default" size="xs" mt="xs" onClick={() => demande.saisirCode('')}>
                {t('continuerSansCode')}
              </Button>
            </Alert>
          )}
          {devis !== undefined &&
            refus === null &&
            inutile === undefined &&
            devis.eligible &&
            montree === 'confirmation' && (
              <EtapeConfirmation
                // What was agreed to was another price, or other terms.
                key={`${devis.versionNumero} ${devis.total}`}
                {...{ offre, etat, demande, devis }}
                debut={souscription.debut}
                souscrire={() => void souscription.souscrire(devis)}
                enCours={souscription.enCours || loading}
              />
            )}
        </>
      )}
    </Stack>
  );
}
