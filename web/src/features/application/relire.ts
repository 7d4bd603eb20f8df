/** What a change of a page touches, where it is on the screen: both lists and the counts. */
export const A_RELIRE = ['UneApplication', 'PagesSansApplication', 'ListeApplications'];
