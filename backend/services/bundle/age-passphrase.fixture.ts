// A bundle that the program `age` 1.1.1 encrypted under a passphrase. It asks for one at a terminal alone, so the file is kept. Made by:
//   age -a -p -o bundle.age bundle.zip
// where bundle.zip is the archive of the one part named below with its list, and the passphrase was typed twice.

export const TYPED = "某所 七月 红色 茶杯";
export const HELD = { path: "cases/某案.json", text: '{"format":"redress.case/1"}\n' };
export const BY_AGE = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCByK1ZEN21aWUJneTNNdkFi
cHZWakZnIDE4CkpRTW1OUTdwOHZMaVdhc3FNamsrNjNGTUpjczZWKzZoc0RiR3k4
WGdiK3MKLS0tIEk0M2F1ZGZ5VXcvU2FydDF1N2ZRZHVTek9RNWVKMVJrUzZ5TWxI
UjdvVHMKb0xiB+PG2XYvoSdNQi/qw81kJ9Mp6XzZG23VyCWNFQuxXmHMNinL3Aup
4HDXuMyxEBpUan4aGNoz8B3y6xD5m719V+goawFXK3ffGCj7WYOHIirzuKny9Nq/
4ppaWzkLhF3FbCUNkQKDIwqXWg4ewHnAVoGAF38zYWHrGzsDi/7UXUAygyw5WKKe
ay2KePP7Bw9mhkDC5mHyktzi9bSCadHxim9Uk3g1+3NN1y9Wo4IoUbcxEQxKCFBy
R899PC1+n+oFll7g5DZh119qALZPTcFLjdJRPtFza5TI9wcpd4IUozuvjxNbPXnt
GVQPh487CiO1GeKaQApETzEoRh4lm+qO8FZ6HYedjnKGo3x6mHm4W+wFJ7PxElT1
b9i1jPsCDYBm53s9al4Og51NmmOLyZsPzssocuBuSQuPiRSkpR1+4qp6lkDu0fQh
UGjKZ7X6cOJc9gfUNyWwnI7l/LiXA30ZUKPKO6H35fBACAP+4lYAscKTZF0b++1m
UHAnXaN+ltvv/N71svRWhnJvUvMKnEjMvksg4afZr/JnXItdxfE4JSHAB+i6Jz0a
zQA5EUsIjQnCYNpZ0C2rp5NN+v+CtDe7y/xmCEtJsADdFBj+7UffH9eXAWVexlyw
pm8ZoYmeddl/yK9ho2Jae/L7
-----END AGE ENCRYPTED FILE-----
`;
