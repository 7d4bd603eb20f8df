/** What says what one has not read: the bell, its lists, and the list whose rows it marks. */
export const FONCTIONS_LUES = ['consulterNotification', 'consulterIntervention'] as const;
