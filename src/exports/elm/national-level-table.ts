/**
 * The levels of the national qualifications frameworks and the identifiers that the European Learning Model has for them: country, name
 * of the framework there, the end of its address, then each level with the end of its. A country may have several frameworks.
 *
 * Source: controlled vocabulary `qdr` of the European Learning Model (data.europa.eu/snb/qdr), Publications Office of the European
 * Union, without the entry levels. France: the vocabulary still has the Roman numerals that decree no. 2019-14 of 8 January 2019
 * replaced (V became 3, IV 4, III 5, II 6, I 7 and 8); the numbers in force stand here.
 */
export const nationalLevelTable = `
AL|AQF|d3b1f75e|1=45ec22f4|2=83fe9d36|3=af16b647|4=24cdfa3f|5=cfe3e39b|6=31779637|7=56c0e2fd|8=d104d536
AT|AT: NQF|4538e0af|1=479252dc|2=c3234df7|3=1f1297d8|4=67af56a4|5=e8dd63b9|6=1dcef432|7=0e78414e|8=c94a713e
BA|BH NQF|da3760bf|1=4653268d|2=d80dc4a4|3=9dac5a30|4=f89fc721|5=96e5a5e7|6=1d0ca409|7=c042a969|8=36c9ff45
BE|CFC|f3b785c7|1=9c785d58|2=15435c11|3=19d85def|4=baa10a4e|5=cf6bd5a1|6=09d0ebb0|7=4e0e5f6b|8=165020a6
BE|FQF|ed96825f|1=cf509e8a|2=7f5e85a7|3=650d7e95|4=615c4895|5=6fa57440|6=65235ec5|7=95fec238|8=13c65774
BE|QDG|0d55867f|1=ab42f62f|2=4d0bef61|3=04d23b42|4=ffa6243f|5=f8aa9cdb|6=f626da7f|7=2af3aa2b|8=cbec72ba
BG|BQF|c534839f|0=50f03409|1=11fef73b|2=4854c1ef|3=d57056ce|4=40f3d416|5=0b0b744e|6=2b79a822|7=bb023568|8=311c2747
CH|NQF VPET|fcd47fb1|1=419407fa|2=9ccd261b|3=1d6c3de5|4=dae3c198|5=7038706c|6=b83c6524|7=468a5afc|8=ce40bd02
CY|CyQF|afce1c3a|1=02c7fedc|2=ffd9ca10|3=e44ef2dc|4=5cbacb43|5a=549bffac|5b=6cba2673|5c=16351043|6=8f872111|7a=f59c3ad4|7b=95481d1f|7c=a6c13e9f|8=99235760
CZ|NSK|af98ac9a|1=5dfdf326|2=6961eec3|3=993b0d50|4=fe9eb464|5=b80ee6b1|6=82e7da58|7=1df7b6c9|8=4276c6dc
DE|DQR|ef113b94|1=f77c7095|2=c71cce15|3=c37d888a|4=12a84182|5=bd9f8e42|6=6919ed25|7=184f7fed|8=341d539b
DK|DK NQF|61ba90ec|1=67053d58|2=f3d606a7|3=2ff9f722|4=e2461c86|5=e130f5d2|6=a19d301f|7=b08ee037|8=1aec7e1f
EE|EstQF|e9fb041f|1=ed568080|2=54b380be|3=3f16a034|4=7cb99427|5=11b06734|6=3dddfd70|7=9173237a|8=2616aeff
ES|MECU|e8c5bfbe|1=9f7b21f9|2=a358d163|3=d81640d2|4=9f9cd022|5=cdd36a4b|6=6422359b|7=37f3c037|8=62866e36
FI|FiNQF|2d1fde14|1=b9b2b42d|2=c660dbf8|3=63c1f703|4=cbf250da|5=fd8ce5f6|6=8a7da315|7=3b2bd7b5|8=7fa9dfe4
FR|NQF RNCP|c8bc1cb9|3=d7cce980|4=40020d69|5=243aefbe|6=5ad5d222|7=828fbcc3|8=7ab73420
GB|CQFW|36ff4631|1=c03aceeb|2=826abaf9|3=c7a9fba6|4=3a511ca6|5=3cae3a23|6=fa76c0fa|7=98740c52|8=471f5da1
GB|RQF|d0a601e6|1=f015bac8|2=e83742bd|3=dddf1163|4=308a1766|5=dec9edae|6=c392e7a2|7=3a94d1b4|8=064b59e6
GB|SCQF|027221dd|1=505223a4|2=2ce57891|3=31146b2c|4=61aa9cbc|5=5e46ea39|6=c167deaa|7=326c93a5|8=d9cf9fd5|9=e2e0f7fc|10=021f233f|11=517309ca|12=c3f2cd03
GR|HQF|0ea90db7|1=ec84c700|2=6640cf62|3=48930d0b|4=f6c81729|5=7db10cb9|6=5e8da33b|7=60582329|8=c4deeb87
HR|CROQF|59d0b819|1=d34c0ab3|2=d5feaf10|3=3a9600c8|4.1=486071a1|4.2=49672c5a|5=dcc9aca1|6=cb53bf24|7.1=d6860258|7.2=6ab8a29d|8.1=a43afd6a|8.2=2203f32f
HU|HuQF|009d9566|1=01be7324|2=1b9935cd|3=b763e7c8|4=b9eadd5c|5=13865e16|6=9ec87162|7=c2f4856f|8=ea1b27b9
IE|IE NQF|01169e3f|1=53e465cb|2=060f2f91|3=4c88e501|4=57c9e957|5=4053e803|6=670e54c7|7=38f52397|8=218a7e54|9=c6ada0f4|10=ac9adabb
IS|ISQF|2e41fe05|1=9d649d1c|2=ca8fda2e|3=38336a53|4=905af3bc|5.1=f0e7a81b|5.2=f0be67ef|6.1=57c17789|6.2=c339fb29|7=f8979fd7
IT|IT NQF|02d8bc18|1=d7b593f0|2=5af633b3|3=2151e983|4=c160a2a0|5=334b891b|6=f875790f|7=1a6b4df9|8=34a78e36
LI|NQFL|bc619568|1=ae256098|2=ab81fe6f|3=73e5a71b|4=e7f9e314|5=9a2c4ae2|6=ad62b6d5|7=e6601cb4|8=e160a72d
LT|LTQF|a6d433f4|1=98b42a9f|2=8525e36a|3=9d34b310|4=d1e9f55d|5=b62fa7ef|6=caa3091a|7=dbbbe65b|8=6e015474
LU|CLQ|20b3be22|1=5eb9f21e|2=2bc813ff|3=317af58c|4=26211a04|5=b4cc88a4|6=dfb0cd4d|7=758b2f8a|8=287bdf18
LV|LQF|ac40cadc|1=41bf3e8a|2=f1f60c76|3=138c123b|4=14b672c3|5=7493dd0e|6=a828cd20|7=a61cdeca|8=a6744590
ME|ME NQF|776b98db|1.1=aa951342|1.2=c0ef8a4e|2=e5b56761|3=f08d5131|4.1=52353560|4.2=ccc01a11|5=b7b67d5e|6=5d6112c5|7.1=f38ebe74|7.2=193238e8|8=ced2a6c3
MK|NNMQF|2b5d39b2|1=4f0c10a1|2=9aeca2ba|3=c9af811f|4=81be283e|5=ea16bfd2|5 A=e0ba1a59|5 B=b8a101cb|6=c484f777|6 A=1a88119b|6 B=55a34aab|7=4508cafb|7 A=0f11cfc1|7 B=2fce21e0|8=556a291d
MT|MQF|54f4d62a|1=761cdbf1|2=42cf00ab|3=55c66aa8|4=c9f6d6e5|5=a3c7575d|6=333a51d9|7=eacc0583|8=782b35df|A=0ab74a56|B=a648b6db
NL|NLQF|5c66dcbc|1=3e11a3fd|2=c749fa23|3=f97cdbb5|4=ff656b33|4+=c2700f4e|5=18c9e9fe|6=1711a061|7=478359fc|8=2835a50f
NO|NKR|ae44d998|1=2293fdad|2=0b8188d7|3=bbfedf33|4=81090d42|5.1=12ece3d4|5.2=92632be8|6.1=6b569351|6.2=52818ecd|7=fb307b49|8=95249ae7
PL|PQF|97cf01c4|1=fcf3bd8d|2=14db1595|3=e018d301|4=c145999e|5=045fd11d|6=cb086da3|7=e860b49b|8=ec518d13
PT|QNQ|5a1e9f89|1=1eeca5f9|2=fd9234c1|3=5c91e0ca|4=7d534b92|5=d2b47671|6=8cf0774e|7=0fe2b814|8=370653aa
RO|ROQF|df7373da|1=d8706544|2=6d9af464|3=513ed8e7|4=47645af5|5=5bca675f|6=8b75d6fc|7=152a2ae2|8=8f107ecd
RS|NQFS|69e1fd15|1=83bf6184|2=c072e4cc|3=8a1ce05d|4=71bf982b|5=dc2cd5c7|6=7e034a16|6.1=6bfeff7a|6.2=529912df|7=e4f11c13|7.1=cca41928|7.2=8cab3c22|8=e3116f9b
SE|SeQF|d932c882|1=20b8cbc9|2=e1f75f79|3=4ec9e6c0|4=6477e349|5=b44f7367|6=185bb246|7=1ab773a2|8=055b6cf8
SI|SQF|0f8ae85c|1=77411555|2=4b23518c|3=e7e8d397|4=66d10210|5=5a909eaa|6=4a3aea6f|7=3f2a609e|8=4e92151b|9=74d66d27|10=a9614000
SK|SKKR|4e6a97ff|1=1ea1c8f9|2=db0fa54f|3=fb6cbec3|4=cc1ea43c|5=98403355|6=8a024f65|7=defba593|8=fb12c713
TR|TQF|1205be37|1=be0b95b2|2=ee441642|3=a7579d00|4=a1595faf|5=ce5b0bd4|6=f4b6cea8|7=0966da79|8=17212c18
XK|KS NQF|f4790dbf|1=7203c28f|2=c8293950|3=ec2e2ebe|4=a31706ad|5=030f5138|6=ca282dd9|7=fa8f5b4b|8=4ba29707
`
