/// The script in which a language is likely written (CLDR 49, `likelySubtags`).
enum LikelyScript {
  /// Latin where nothing else is known: so are most languages written.
  static func script(of language: String, in region: String?) -> String {
    if let region, let script = regional[language + "-" + region] { return script }
    return usual[language] ?? "Latn"
  }

  private static let regional = read(
    """
    Arab: az-IQ az-IR ha-CM ha-SD kk-AF kk-CN kk-IR kk-MN ku-IQ ku-IR ku-LB ky-CN ms-CC pa-PK tg-PK uz-AF
    Cyrl: az-RU ku-AM ku-AZ ku-GE ku-TM pnt-RU ug-KZ ug-MN uz-CN
    Deva: pi-IN sd-IN unr-NP
    Geor: lzz-GE
    Hans: yue-CN
    Hant: hak-TW nan-MO nan-TW zh-AU zh-BN zh-GB zh-GF zh-HK zh-ID zh-MO zh-PA zh-PF zh-PH zh-SR zh-TH zh-TW
          zh-US zh-VN
    Latn: abq-TR ky-TR mey-SN pnt-TR sr-ME sr-RO sr-TR
    Mong: mn-CN
    Mymr: pi-MM
    Sinh: pi-LK
    Tale: stu-CN
    Thai: pi-TH
    """)

  /// Without those in Latin letters.
  private static let usual = read(
    """
    Aghb: xag
    Ahom: aho
    Arab: aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aiq apc apd ar arb arq ars ary arz ask atn
          auj auz avd avl ayh ayl ayn ayp azb bal bdz bej bft bgn bgp bhe bhm bjm bqi brh brk bsh bsk chg
          cja ckb clh dcc def deh dgl dmk dml esh fa fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk grr
          gwc gwf gwt gzi hac haz hkh hnd hno hoh hrz hss isk jad jat jbn jdg jnd jog kbu kby kcy kfm khw
          klj kmz ks ktl kvx kxp lah lki lrc lrk lrl lsa lss luv luz mby mde mey mfa mfi mhj mki mnj mve mvy
          mzb mzn nli nlm ntz nyq odk omy oru ota pbt pes phl phr phv plk prc prd prs prx ps psh psi pst qxq
          rdb rmt sbn scl sd sdb sdf sdg sdh sds sgr sgy shd shm shu shv siy siz skr smy sqo sqt srh srz ssh
          sts swb tjo tks tov tra trm trw ug ur ush uzs vaf vgr vmh wbk wne wni wsv xhe xka xkc xkj xkp xvi
          ydg zba zdj zum
    Armi: arc
    Armn: axm hy hyw rmi
    Avst: ae
    Bali: kaw
    Bamu: bax
    Batk: btd btm
    Beng: aot as bn bpy cdz ctg der grt kdq mni oak rah rkt sdr syl unr unx
    Bopo: hmj hmq
    Brah: kho pka pmh psu xtq
    Cakm: ccp tnv
    Cans: cr crj crk crl crm csw iu nsk oj ojs
    Cari: xcr
    Cham: cjm
    Cher: chr
    Chrs: xco
    Copt: cop
    Cprt: ecy
    Cyrl: ab abq ady agx akv alr alt ani aqc atv av ba be bg bhh bph bua bxm ce chm cji ckt clw crh cu cv
          dar ddo dlg dng enf enh eve evn gdo gin gld huz inh itl jct jdt kaa kap kbd kca ket khv kim kjh kk
          koi kpt kpy krc krk kum kv kva ky lbe lez mdf mk mn mns mrj mtm mud myv ndf neg nio niv nog oaa
          oac omk orv os osd paq rsk ru rue rut sah sel sgh sia sjd sjt sr sty tab tg tin tt tyv ude udi udm
          ugh uk ulc xal xas xdq xpm xrm xrn xwo yai ykg ykh ynk yrk ysr yug yux zko zkz
    Deva: agi ahr anp anq anr aph asr awa bap bee bfb bfy bfz bgc bgd bgq bgw bha bhb bhd bhi bhj bho bht
          bhu bix biy bjj bmj bns bpx bra brd brx btv byh byw cdh cdj cdm cdn chx cih ctn daq dhi dhw doi
          drq dry dty duh dus dwz emg emu fmu gbk gbm gdx ghe goj gok gon gra gvr gyo hi hif hlb hne hoc hoj
          hoy hut jee jml jnl jns jul kex kfb kfk kfp kfq kfr kfs kfu kfx kfy kgj khn kif kip kjl kjo kkt
          kle klr kmj knn kok kra kru ksz kte kwx kyv kyw kzq lae lbf lbm lbr lhm lif lmh loy luu mag mai
          mgp mjl mjt mjz mkb mke mr mrr mtr mut mwr nao ncd ne new nll nlx nmm noe noi nwx ola oon pch pci
          pgg phd phw pum pwr raa rab raf raj rav rji rjs rtw rwr sa sck scp sgj sjp skj soi srx suz swv syw
          taj tcn tdb tdg tdh tge the thf thl thq thr ths tij tkb tkt ttz vah vas vav vay vjk wbr wly wme
          wtm xnr xsr ybh ybi
    Egyp: egy
    Elym: xly
    Ethi: agj ahg alw am anu awn bcq bst byn dox drs gez gmv gof gru har hdy ior kqy ktb mdx mdy muz mvz mym
          sgw stv ti tig wal wle xan zwa
    Geor: bbl jge ka oav sva xmf
    Gonm: esg
    Goth: got
    Gran: oty
    Grek: aat bgx cpg ecr el grc pnt scx tsd uum xpg yej
    Gujr: cdi dhn dho dub gas gbl gu
    Guru: pa
    Hang: jje okm
    Hani: how oko swi zch zeh zgb zgm zgn zhd zlj zln zlq zqe zyg zyn zzj
    Hans: cdo cjy cmn cnp cpx csp czh gan hak hnm hsn luh mnp nan sjc wuu zh
    Hant: ltc lzh yue
    Hebr: aij czk hbo he huy itk iw jbe ji jpa jpr jrb jye lad lsd trg ydd yhd yi yih yud zrp
    Hluw: hlu
    Hmnp: hnj mww
    Ital: ett osc pgn xve
    Java: osi tes
    Jpan: ams ja yoi
    Jurc: juc
    Kali: eky kvy kyu
    Kana: ain ryu
    Khar: pgd
    Khmr: brb km krr krv okz pcb rka smu tpu xhm xkk
    Kits: zkt
    Knda: brw kfa kfd kfg kn sle tcy vmd
    Kore: ko
    Lana: cuu kkh nod stu
    Laoo: alk brv kjg kuf lbo lo ncq nev ngt oyb pho pnx sct sqq sss tth tto
    Latf: gml
    Latg: mga
    Lepc: lep
    Lina: lab
    Linb: gmy
    Lisu: lis
    Lyci: imy xlc
    Lydi: xld
    Mand: mid myz
    Mani: xmn
    Marc: xzh
    Medf: dmf
    Merc: xmr
    Mlym: aaf all kev kfh mjq mjr mjv ml pcf pcg pkr udg yea
    Modi: omr
    Mong: bxu mnc mvf
    Mroo: mro
    Mtei: omp
    Mymr: aio blk bwe csh csj dnu dnv hpo int jkp kht kjp ksu ksw kvq kvt kxf kxk mnw mwt my obr omx pce phk
          pll pwo pyx rbb rki rmz shn tco tjl tvn yin zkn
    Narb: xna
    Newa: nwc
    Nkoo: nqo
    Ogam: pgl xpi
    Olck: sat
    Orkh: otk
    Orya: bdv bfw dso dwk gaq gbj gdb jun juy or peg rei spv uki xis zrg
    Osge: osa
    Ougr: oui
    Pauc: ctd
    Phli: pal
    Phnx: obm phn
    Plrd: hmd ktp lpo sfm ygp yna ysy ywq ywu
    Prti: xpr
    Rjng: abl
    Rohg: rhg
    Runr: non nrn sxu
    Samr: sam smp
    Sarb: xsa
    Saur: saz
    Seal: och
    Sgnw: ase
    Sidt: xsd
    Sinh: si
    Sogd: sog
    Sora: srb
    Soyo: cmg
    Syrc: aii amw bhn bjf hrt kqd lhs oar syc syn syr tmr
    Tagb: tbk
    Takr: hii jna scu
    Tale: tdd thi
    Talu: khb
    Taml: bfq ctt cty era iru kfe kfi muv ta tcx vaa xua xub xuj
    Tang: txg
    Tavt: blt soa tyr
    Telu: cde gau key kfc lmn mju nit ort pcj te wbq wsg yeu
    Tfng: cnu gho shi tda zen zgh
    Thaa: dv
    Thai: bzi cbn cog kdt khf kjt kxm lcp lwl lwm mkm mlf mpz mra nyl nyw pht phu prt pww skb sou th thm tts
          ugo urk yoy
    Tibt: adx bfu bkk bo bro cgk cna dka dre dz dzl ght goe jda jya kbg kgy khg kjz kkf lbj lkh luk lya muk
          neh npb ole otb sbu sgt sip spt tgf tsj twm xkf zau
    Tnsa: nst
    Toto: txo
    Ugar: uga
    Vaii: vai
    Wcho: nnp
    Xpeo: peo
    Xsux: akk hit htx nei oht
    Yiii: ii nos nsd nsf nsv nty smh yig yiv ysd ysn ysp
    """)

  /// Reads lines of a script and what is written in it.
  private static func read(_ table: String) -> [String: String] {
    var scripts: [String: String] = [:]
    var script = ""
    for word in table.split(whereSeparator: \.isWhitespace) {
      if word.hasSuffix(":") { script = String(word.dropLast()) } else { scripts[String(word)] = script }
    }
    return scripts
  }
}
